import { heard } from '../heard.js';
import { locales } from '../locales.js';
import { publisher } from '../publisher.js';

/** In pixels; a row of other public add-ons has the same. */
const ICONS = [64, 72, 88, 126, 180, 241];

/**
 * addon-package/addon.json, which Amazon's command line takes for Alexa+ add-ons. That is in a
 * private preview: the form follows its documentation and public add-ons, and was never tried.
 */
export function addOnOf(): object {
  const { name, addOn } = heard.en.listing;
  const { emergencyNumber } = locales['en-US'];
  const { site, mcp } = publisher;
  const { picture: altText, shortDescription, fullDescription, examplePhrases } = addOn;
  const icons = ICONS.map((side) => `${side}x${side}`);
  return {
    manifestVersion: '1.0',
    storeListing: {
      distributionCountries: ['US'],
      locales: {
        'en-US': {
          name: { value: name },
          shortDescription,
          fullDescription: fullDescription.replace('{emergency}', emergencyNumber),
          examplePhrases,
          privacyAndCompliance: {
            privacyPolicyUrl: `${site}/privacy-policy`,
            termsOfUseUrl: `${site}/terms-of-use`,
          },
          mediaAssets: {
            icons: { light: icons.map((size) => ({ size, uri: `${site}/icon-${size}.png` })) },
            carouselImages: [{ size: '600x900', uri: `${site}/picture-600x900.png`, altText }],
          },
        },
      },
    },
    integrations: [
      { type: 'MCP', config: { endpoints: { default: { type: 'HTTPS', uri: mcp } } } },
    ],
  };
}
