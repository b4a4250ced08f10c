import { readFileSync } from 'node:fs';
import { settingsFrom } from '../../mcp/settings.js';

const template = readFileSync('infrastructure/cfn-deployer/skill-stack.yaml', 'utf8');
const blocks = template.split(/\n(?= {2}\w+:\n)/);
const block = (name: string) => blocks.find((one) => one.startsWith(`  ${name}:\n`)) ?? '';

test('the stack makes nothing for other assistants unless it is switched on', () => {
  expect(block('McpServer')).toContain('Default: "off"');
  const resources = JSON.parse(readFileSync('ask-resources.json', 'utf8'));
  const { cfn } = resources.profiles.default.skillInfrastructure.userConfig;
  expect(cfn.parameters.McpServer).toBe('off');
  const made = blocks.filter((one) => /^ {2}Mcp\w+:\n( {4}#.*\n)* {4}Type: AWS::/.test(one));
  expect(made.length).toBeGreaterThan(4);
  for (const one of made) expect(one).toContain('Condition: HasMcpServer');
});

test('the function is told what the server reads, and may do nothing but write its own logs', () => {
  const told = [...block('McpFunction').matchAll(/^ {10}(MCP_\w+):/gm)].map(
    ([, name = '']) => name,
  );
  expect(told.length).toBeGreaterThan(2);
  const secret = 's'.repeat(32);
  const env = { MCP_CLIENT_ID: 'c', MCP_CLIENT_SECRET: secret, MCP_RESOURCE: 'https://a.b/mcp' };
  expect(told.toSorted()).toEqual(Object.keys(env).toSorted());
  expect(settingsFrom(env).access?.resource.href).toBe('https://a.b/mcp');
  expect(block('McpRole').match(/- \w+:\w+/g)).toEqual([
    '- logs:CreateLogStream',
    '- logs:PutLogEvents',
  ]);
  expect(block('McpClientSecret')).toContain('NoEcho: true');
});
