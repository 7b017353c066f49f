// A rule of our own for ESLint: a comment that switches a rule off must say why, after two hyphens.

/** @type {import('eslint').Rule.RuleModule} */
const reasonForDisable = {
  meta: {
    type: 'suggestion',
    docs: { description: 'a comment that switches a rule off says why' },
    schema: [],
    messages: { reason: 'Say why the rule is switched off here: `eslint-disable-next-line <rule> -- <reason>`.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const directive = /^\s*eslint-disable(?:-next-line|-line)?\b(?<rest>[^]*)$/.exec(comment.value);
          if (!directive || !comment.loc) continue;
          const [rules = '', reason = ''] = (directive.groups?.rest ?? '').split(/\s-{2,}\s/);
          if (rules.trim() === '' || reason.trim() === '') context.report({ loc: comment.loc, messageId: 'reason' });
        }
      },
    };
  },
};

export default { rules: { 'reason-for-disable': reasonForDisable } };
