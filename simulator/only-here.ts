import type { RequestHandler } from 'express';

const HERE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Lets only the desk's own page in. A page from elsewhere could call the desk too, under a name of
 * its own that it lets lead to this machine (DNS rebinding).
 */
export const onlyHere: RequestHandler = ({ headers: { host = '', origin } }, response, next) => {
  const isOwn = origin === undefined || origin === `http://${host}`;
  if (HERE.test(host) && isOwn) next();
  else response.status(403).json({ error: 'The desk answers only its own page.' });
};
