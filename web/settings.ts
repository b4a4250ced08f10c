import { localeId } from '../models/locales.js';
import { voicesFor } from '../simulator/page/voice.js';
import { keepSettings, localeFrom, readSettings, type Settings } from './kept.js';
import { the } from './view.js';

export interface SettingsEvents {
  /** Another place: another session, with another emergency number. */
  onPlace(): void;
  onForget(): Promise<void>;
}

/** The dialog of settings, which are kept in this browser. */
export function settingsDialog({ onPlace, onForget }: SettingsEvents): () => Settings {
  let settings = readSettings();
  const dialog = the<HTMLDialogElement>('settings');
  const change = (changed: Partial<Settings>) => {
    settings = { ...settings, ...changed };
    keepSettings(settings);
  };
  for (const name of ['aloud', 'bell', 'vibration'] as const) {
    const box = the<HTMLInputElement>(name);
    box.checked = settings[name];
    box.addEventListener('change', () => change({ [name]: box.checked }));
  }
  the('vibration-choice').hidden = !('vibrate' in navigator);
  const rate = the<HTMLInputElement>('rate');
  rate.value = String(settings.rate);
  rate.addEventListener('change', () => change({ rate: Number(rate.value) }));

  const place = the<HTMLSelectElement>('place');
  place.value = localeFrom(settings);
  place.addEventListener('change', () => {
    change({ place: localeId(place.value) });
    showVoices();
    onPlace();
  });

  const voice = the<HTMLSelectElement>('voice');
  const showVoices = () => {
    const voices = voicesFor(localeFrom(settings));
    voice.replaceChildren(
      new Option('The browser’s own', ''),
      ...voices.map(({ name, lang }) => new Option(`${name} (${lang})`, name)),
    );
    voice.value = settings.voice;
    the('no-voice').hidden = voices.length > 0;
  };
  voice.addEventListener('change', () => change({ voice: voice.value }));
  showVoices();
  // Browsers load their voices after the page.
  if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', showVoices);

  the('open-settings').addEventListener('click', () => dialog.showModal());
  the('forget').addEventListener('click', () => {
    dialog.close();
    void onForget();
  });
  return () => settings;
}
