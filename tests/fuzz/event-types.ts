import type { Request } from 'ask-sdk-model';

/** Those that are made up in ways of their own. */
type Answered =
  | 'LaunchRequest'
  | 'IntentRequest'
  | 'CanFulfillIntentRequest'
  | 'SessionEndedRequest'
  | 'SessionResumedRequest'
  | 'Alexa.Presentation.APL.UserEvent';

/** All others that Alexa has: one that comes with a new version of the SDK is a compile error. */
const taken = {
  'Alexa.Advertisement.AdCompleted': 'quietly',
  'Alexa.Advertisement.AdNotRendered': 'quietly',
  'Alexa.Advertisement.ReadyToEnqueueAudio': 'quietly',
  'Alexa.Authorization.Grant': 'quietly',
  'Alexa.DataStore.Error': 'quietly',
  'Alexa.DataStore.PackageManager.InstallationError': 'quietly',
  'Alexa.DataStore.PackageManager.UpdateRequest': 'quietly',
  'Alexa.DataStore.PackageManager.UsagesInstalled': 'quietly',
  'Alexa.DataStore.PackageManager.UsagesRemoved': 'quietly',
  'Alexa.Presentation.APL.LoadIndexListData': 'quietly',
  'Alexa.Presentation.APL.LoadTokenListData': 'quietly',
  'Alexa.Presentation.APL.RuntimeError': 'quietly',
  'Alexa.Presentation.APLA.RuntimeError': 'quietly',
  'Alexa.Presentation.APLT.UserEvent': 'quietly',
  'Alexa.Presentation.HTML.Message': 'quietly',
  'Alexa.Presentation.HTML.RuntimeError': 'quietly',
  'AlexaHouseholdListEvent.ItemsCreated': 'quietly',
  'AlexaHouseholdListEvent.ItemsDeleted': 'quietly',
  'AlexaHouseholdListEvent.ItemsUpdated': 'quietly',
  'AlexaHouseholdListEvent.ListCreated': 'quietly',
  'AlexaHouseholdListEvent.ListDeleted': 'quietly',
  'AlexaHouseholdListEvent.ListUpdated': 'quietly',
  'AlexaSkillEvent.NotificationSubscriptionChanged': 'quietly',
  'AlexaSkillEvent.ProactiveSubscriptionChanged': 'quietly',
  'AlexaSkillEvent.SkillAccountLinked': 'quietly',
  'AlexaSkillEvent.SkillDisabled': 'quietly',
  'AlexaSkillEvent.SkillEnabled': 'quietly',
  'AlexaSkillEvent.SkillPermissionAccepted': 'quietly',
  'AlexaSkillEvent.SkillPermissionChanged': 'quietly',
  'AudioPlayer.PlaybackFailed': 'quietly',
  'AudioPlayer.PlaybackFinished': 'quietly',
  'AudioPlayer.PlaybackNearlyFinished': 'quietly',
  'AudioPlayer.PlaybackStarted': 'quietly',
  'AudioPlayer.PlaybackStopped': 'quietly',
  'Connections.Request': 'quietly',
  'Connections.Response': 'quietly',
  'CustomInterfaceController.EventsReceived': 'quietly',
  'CustomInterfaceController.Expired': 'quietly',
  'Dialog.API.Invoked': 'quietly',
  'Dialog.InputRequest': 'quietly',
  'Display.ElementSelected': 'quietly',
  'GameEngine.InputHandlerEvent': 'quietly',
  'Messaging.MessageReceived': 'quietly',
  'PlaybackController.NextCommandIssued': 'quietly',
  'PlaybackController.PauseCommandIssued': 'quietly',
  'PlaybackController.PlayCommandIssued': 'quietly',
  'PlaybackController.PreviousCommandIssued': 'quietly',
  'Reminders.ReminderCreated': 'quietly',
  'Reminders.ReminderDeleted': 'quietly',
  'Reminders.ReminderStarted': 'quietly',
  'Reminders.ReminderStatusChanged': 'quietly',
  'Reminders.ReminderUpdated': 'quietly',
  'System.ExceptionEncountered': 'quietly',
} satisfies Record<Exclude<Request['type'], Answered>, 'quietly'>;

export const QUIET_TYPES = Object.keys(taken);
