import { ChatCollector } from './chat';
import type { DataNode } from './dataNode';
import { defineReader, onlyProblems } from './reader';
import { settingsOf } from './settings';
import { parseYaml } from './yamlFile';

/** GitHub Models prompt files (github/gh-models, pkg/prompt/prompt.go): messages, and the prompts of LLM evaluators. */
export const promptYml = defineReader({
  id: 'prompt-yml',
  title: 'GitHub Models prompt',
  globs: ['**/*.prompt.yml', '**/*.prompt.yaml'],
  matchesContent: (path, head) =>
    /\.ya?ml$/.test(path) &&
    /^messages:[ \t]*\r?$/m.test(head) &&
    /^[ \t]*(- )?[ \t]*["']?role["']?:[ \t]/m.test(head),
  async read(text) {
    const parsed = await parseYaml(text);
    if ('problem' in parsed) return onlyProblems('prompt-yml', [parsed.problem]);
    const { root } = parsed;
    const chat = new ChatCollector();
    chat.request(root);
    readEvaluators(root, chat);
    const { settings, problems } = settingsOf(root, text);
    return {
      format: 'prompt-yml',
      messages: chat.messages,
      problems: [...chat.problems, ...problems],
      settings,
    };
  },
});

function readEvaluators(root: DataNode, chat: ChatCollector): void {
  for (const evaluator of root.entry('evaluators')?.value.items() ?? []) {
    const llm = evaluator.entry('llm')?.value;
    const system = llm?.entry('systemPrompt');
    const user = llm?.entry('prompt');
    if (system) chat.said(system, { role: 'system', author: 'developer' });
    if (user) chat.said(user, { role: 'user', author: 'user' });
  }
}
