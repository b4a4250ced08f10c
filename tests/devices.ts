/**
 * What Echos send of themselves in `context`. A device lists the interfaces that the skill's manifest asks
 * for, and there is none for APL for Audio: neither device says whether it can play it.
 */
export const echoDot = {
  System: {
    device: { deviceId: 'amzn1.ask.device.dot', supportedInterfaces: {} },
    unit: { unitId: 'amzn1.ask.unit.home', persistentUnitId: 'amzn1.alexa.unit.did.home' },
  },
};

export const echoShow = {
  System: {
    device: {
      deviceId: 'amzn1.ask.device.show',
      supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
    },
    unit: { unitId: 'amzn1.ask.unit.home', persistentUnitId: 'amzn1.alexa.unit.did.home' },
  },
  Viewport: {
    mode: 'HUB',
    shape: 'RECTANGLE',
    pixelWidth: 1280,
    pixelHeight: 800,
    dpi: 160,
    currentPixelWidth: 1280,
    currentPixelHeight: 800,
    touch: ['SINGLE'],
  },
  Extensions: { available: { 'aplext:backstack:10': {} } },
};

export const echoes = [
  ['an Echo Dot', echoDot],
  ['an Echo Show', echoShow],
] as const;
