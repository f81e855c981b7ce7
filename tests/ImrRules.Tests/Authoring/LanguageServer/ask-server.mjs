// Opens files in the YAML language server as an editor does, with the settings of a workspace, and prints what it says of each.
// Usage: node ask-server.mjs MODULES < question.json, where MODULES is the folder that holds yaml-language-server.
// Question: {"root": FOLDER, "files": [FILE], "ask": [{"file": FILE, "line": N, "column": N, "what": "hover" | "completion"}]}; lines and columns count from 0.
// Answer: {"messages": {FILE: ["line:column message"]}, "answers": [[TEXT]]}; these lines and columns count from 1.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = process.argv[2];
const rpc = createRequire(join(modules, 'index.js'))('vscode-jsonrpc/node');
const question = JSON.parse(readFileSync(0, 'utf8'));
const uriOf = file => pathToFileURL(join(question.root, file)).href;

const server = spawn(process.execPath, [join(modules, 'yaml-language-server/bin/yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));

// the settings file holds dotted keys; the server asks for sections of them
const settings = JSON.parse(readFileSync(join(question.root, '.vscode/settings.json'), 'utf8'));
const yaml = { schemas: settings['yaml.schemas'], validate: true, hover: true, completion: true, schemaStore: { enable: false } };
let configured;
const isConfigured = new Promise(resolve => { configured = resolve; });
connection.onRequest('workspace/configuration', ({ items }) => {
  setTimeout(configured, 0);
  return items.map(item => item.section === 'yaml' ? yaml : null);
});
connection.onRequest('client/registerCapability', () => null);
const said = new Map();
let heard = () => {};
connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
  said.set(uri, diagnostics);
  heard();
});
connection.listen();

const folder = { uri: pathToFileURL(question.root).href, name: 'pack' };
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: folder.uri,
  workspaceFolders: [folder],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: { publishDiagnostics: {}, completion: { completionItem: { snippetSupport: true } }, hover: { contentFormat: ['plaintext'] } },
  },
});
await connection.sendNotification('initialized', {});
await isConfigured;

for (const file of question.files) {
  const textDocument = { uri: uriOf(file), languageId: 'yaml', version: 1, text: readFileSync(join(question.root, file), 'utf8') };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
}
await new Promise(resolve => {
  heard = () => question.files.every(file => said.has(uriOf(file))) && resolve();
  heard();
});

const answers = [];
for (const { file, line, column, what } of question.ask ?? []) {
  const at = { textDocument: { uri: uriOf(file) }, position: { line, character: column } };
  const answer = await connection.sendRequest(`textDocument/${what}`, at);
  answers.push(what === 'hover' ? [answer?.contents?.value ?? ''] : (answer?.items ?? answer ?? []).map(item => item.label));
}
const messages = Object.fromEntries(question.files.map(file => [file, said.get(uriOf(file))
  .map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`)]));
process.stdout.write(JSON.stringify({ messages, answers }) + '\n');
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
connection.dispose();
