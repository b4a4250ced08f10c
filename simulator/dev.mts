/** The interaction models first: the desk understands what would be uploaded now. */
await import('../models/upload/write.js');
await import('./serve-page.mjs');
