/**
 * Lets the service worker keep the page for offline use; a new version is taken when `isIdle`. Returns
 * what looks again whether it is.
 */
export async function keepOffline(isIdle: () => boolean): Promise<() => void> {
  if (!('serviceWorker' in navigator)) return () => {};
  const { serviceWorker } = navigator;
  const wasThere = serviceWorker.controller !== null;
  const registration = await serviceWorker.register('service-worker.js');
  const takeOver = () => {
    if (registration.waiting && isIdle()) registration.waiting.postMessage('take over');
  };
  serviceWorker.addEventListener('controllerchange', () => {
    if (wasThere) location.reload();
  });
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', takeOver),
  );
  takeOver();
  return takeOver;
}
