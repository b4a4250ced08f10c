import { readdirSync, readFileSync } from 'node:fs';

test('each action is pinned to a commit, with its version beside it', () => {
  const workflows = readdirSync('.github/workflows').map((name) =>
    readFileSync(`.github/workflows/${name}`, 'utf8'),
  );
  const actions = [...workflows.join('\n').matchAll(/uses: (.*)/g)].map(([, action]) => action);
  expect(actions.length).toBeGreaterThan(3);
  for (const action of actions) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('what a workflow runs gets no key to the repository', () => {
  for (const name of readdirSync('.github/workflows')) {
    const steps = readFileSync(`.github/workflows/${name}`, 'utf8').split(/^ {6}- /m);
    const checkouts = steps.filter((step) => step.startsWith('uses: actions/checkout'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step).toContain('persist-credentials: false');
  }
});

test('each image is pinned to a digest, with its version beside it', () => {
  const images = [...readFileSync('Dockerfile', 'utf8').matchAll(/^FROM (\S+)/gm)];
  expect(images.length).toBeGreaterThan(1);
  for (const [, image] of images)
    expect(image).toMatch(/^node:24\.\d+\.\d+-\S+@sha256:[0-9a-f]{64}$/);
});

test('what a pull request brings never runs as root', () => {
  const workflow = readFileSync('.github/workflows/ci.yml', 'utf8');
  const commands = [...workflow.matchAll(/- run: (.*)/g)].map(([, command = '']) => command);
  for (const command of commands.filter((one) => one.includes('sudo')))
    for (const part of command.split(' && ')) expect(part).toMatch(/^sudo apt-get [\w -]+$/);
  for (const stage of readFileSync('Dockerfile', 'utf8')
    .split(/^FROM /m)
    .slice(1)) {
    const [asRoot = ''] = stage.split('USER node');
    expect(asRoot).not.toMatch(/^(RUN|CMD)/m);
    expect(stage).toContain('USER node');
  }
});

test('newer packages, actions and images are looked for', () => {
  const dependabot = readFileSync('.github/dependabot.yml', 'utf8');
  const looked = [...dependabot.matchAll(/package-ecosystem: (.*)/g)].map(([, one]) => one);
  expect(looked).toEqual(['npm', 'github-actions', 'docker']);
});

test('neither the stack nor a mistake in the console deletes the table', () => {
  const template = readFileSync('infrastructure/cfn-deployer/skill-stack.yaml', 'utf8');
  const [, table = ''] = /\n {2}People:\n([\s\S]*?)\n\n/.exec(template) ?? [];
  expect(table).toContain('DeletionPolicy: Retain');
  expect(table).toContain('DeletionProtectionEnabled: true');
});
