import type { Area } from '../area.js';

export const reminders: Area = {
  name: 'Reminders',
  page: 'https://developer.amazon.com/docs/alexa/smapi/alexa-reminders-guidelines-for-usage.html',
  requirements: [
    {
      asks: 'Times and recurrence are read back before a reminder is set',
      shownBy: ['tests/reminders/reminders.test.ts', 'read back'],
    },
    {
      asks: 'Each reminder needs its own yes',
      shownBy: ['tests/reminders/reminders.test.ts', 'its own yes'],
    },
    {
      asks: 'Without the permission, Alexa asks for it; a refusal sets nothing and leaves a card',
      shownBy: ['tests/reminders/reminders.test.ts', 'asked by Alexa'],
    },
    {
      asks: 'Each failure has its own answer',
      shownBy: ['tests/reminders/reminders.test.ts', 'has its own answer'],
    },
    {
      asks: 'Reminders are listed, changed and cancelled on request, and deleted with all other data',
      shownBy: ['tests/reminders/reminders.test.ts', 'cancel'],
    },
    {
      asks: 'The manifest asks for the permission',
      shownBy: ['tests/reminders/reminders.test.ts', 'manifest asks'],
    },
    {
      asks: 'Testing instructions say how to set one',
      shownBy: ['tests/models/manifest.test.ts', 'how to set a reminder'],
    },
  ],
};
