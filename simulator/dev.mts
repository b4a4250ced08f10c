/** The interaction models first: the desk understands what would be uploaded now. */
await import('../scripts/build-models.js');
await import('./serve.mjs');
