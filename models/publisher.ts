/**
 * `site`: where the publisher has put docs/privacy-policy.md and docs/terms-of-use.md, as
 * `<site>/privacy-policy` and `<site>/terms-of-use`. It is the one setting of the store's
 * addresses; `npm run deploy` refuses example.com. `mcp`: where the MCP server can be called from
 * everywhere, for the Alexa+ add-on alone.
 */
export const publisher = {
  site: 'https://example.com/back-coach',
  mcp: 'https://example.com/mcp',
} as const;
