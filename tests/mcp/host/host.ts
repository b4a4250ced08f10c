import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import {
  AppBridge,
  getToolUiResourceUri,
  PostMessageTransport,
} from '@modelcontextprotocol/ext-apps/app-bridge';

/**
 * A host of MCP Apps, by the official SDK: it calls a tool of the server in the address, and shows the
 * tool's screen in a frame of its own, from which nothing else can be reached.
 */
async function show(): Promise<void> {
  const {
    server = '',
    tool: name = '',
    input = '{}',
    theme,
  } = Object.fromEntries(new URLSearchParams(location.search));
  const client = new Client({ name: 'host', version: '0' });
  await client.connect(new StreamableHTTPClientTransport(new URL(server)));
  const { tools } = await client.listTools();
  const tool = tools.find((one) => one.name === name);
  const uri = tool && getToolUiResourceUri(tool);
  if (tool === undefined || uri === undefined) throw new Error('The tool has no screen');
  const { contents } = await client.readResource({ uri });
  const [page] = contents;
  if (page === undefined || !('text' in page)) throw new Error('The screen has no page');

  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  Object.assign(frame.style, { border: '0', width: '768px', height: '480px' });
  document.body.append(frame);
  const { contentWindow } = frame;
  if (contentWindow === null) throw new Error('There is no frame');
  const bridge = new AppBridge(
    client,
    { name: 'host', version: '0' },
    { openLinks: {}, updateModelContext: { text: {} } },
    { hostContext: { theme: theme === 'dark' ? 'dark' : 'light' } },
  );
  const given: Record<string, unknown> = JSON.parse(input);
  bridge.addEventListener('initialized', async () => {
    await bridge.sendToolInput({ arguments: given });
    await bridge.sendToolResult(await client.callTool({ name, arguments: given }));
  });
  bridge.onupdatemodelcontext = async ({ content = [] }) => {
    document.title = content.map((part) => ('text' in part ? part.text : '')).join(' ');
    return {};
  };
  await bridge.connect(new PostMessageTransport(contentWindow, contentWindow));
  frame.srcdoc = page.text;
}

show().catch((error) => {
  document.title = `failed: ${error}`;
});
