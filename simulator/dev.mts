/** The interaction models come first, so that the desk understands what would be uploaded now. */
await import('../models/upload/write.js');
await import('./serve-page.mjs');
