import { heard } from '../heard.js';
import { type LocaleId, localeId, locales } from '../locales.js';
import { publisher } from '../publisher.js';
import { TASKS } from '../tasks.js';
import { interfaces } from './interfaces.js';

/** What ask-cli writes into the manifest when it deploys; the next build keeps it. */
export interface Deployed {
  /** The functions that Alexa calls: of the default region, and by region. */
  custom: { endpoint?: unknown; regions?: unknown };
  events?: unknown;
}

const localeIds = Object.keys(locales).map(localeId);

/** The manifest, skill.json, as ask-cli uploads it. */
export function manifestOf({ custom, events }: Deployed): object {
  const privacyPolicyUrl = `${publisher.site}/privacy-policy`;
  const termsOfUseUrl = `${publisher.site}/terms-of-use`;
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        locales: byLocale(listed),
        isAvailableWorldwide: true,
        distributionMode: 'PUBLIC',
        category: 'HEALTH_AND_FITNESS',
        distributionCountries: [],
        testingInstructions: heard.en.listing.testingInstructions,
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        // What a person did is kept, under an id of Amazon's.
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        locales: byLocale(() => ({ privacyPolicyUrl, termsOfUseUrl })),
      },
      apis: { custom: { interfaces, tasks: TASKS, ...custom } },
      permissions: [{ name: 'alexa::alerts:reminders:skill:readwrite' }],
      ...(events !== undefined && { events }),
    },
  };
}

/** A listing as the store of a locale shows it. */
function listed(id: LocaleId): object {
  const { language, emergencyNumber } = locales[id];
  const { invocationName, listing } = heard[language];
  const { name, summary, description, examplePhrases, keywords } = listing;
  return {
    name,
    summary,
    description: description.replace('{emergency}', emergencyNumber),
    examplePhrases: examplePhrases.map((phrase) => phrase.replace('{name}', invocationName)),
    keywords,
    smallIconUri: 'file://assets/images/icon-108.png',
    largeIconUri: 'file://assets/images/icon-512.png',
  };
}

function byLocale(make: (id: LocaleId) => object): object {
  return Object.fromEntries(localeIds.map((id) => [id, make(id)]));
}
