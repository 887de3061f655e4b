import { KehoachError } from '../../errors/kehoach-error.js';
import { groupings, type CitationFilter } from '../../questions/instruments/cites.js';
import { configuredRegister } from '../../questions/instruments/instrument-file.js';
import { whereGiven } from '../../questions/conditions/where-given.js';
import { defineCommand, type CommandContext, type OptionValues } from '../command.js';
import { checkedCitationsList } from '../lists/checked-citations.js';
import { citationGroupsList } from '../lists/citation-groups.js';
import { citationsList } from '../lists/citations.js';
import { citingPlansList } from '../lists/citing-plans.js';
import { instrumentCountsList } from '../lists/instrument-counts.js';
import { instrumentPairsList } from '../lists/instrument-pairs.js';
import { parseYear } from '../parse-year.js';
import { planOptions } from '../plan-filter.js';
import { listOptions, printList } from '../print-list.js';

const options = {
  plan: { type: 'string', hint: 'PLAN' },
  instrument: { type: 'string', hint: 'TEXT' },
  type: { type: 'string', hint: 'TYPE' },
  issuer: { type: 'string', hint: 'ISSUER' },
  year: { type: 'string', hint: 'YEAR' },
  ...planOptions,
  by: { type: 'string', hint: 'WHAT' },
  together: { type: 'boolean' },
  check: { type: 'boolean' },
  sentences: { type: 'boolean' },
  ...listOptions,
} as const;

/** Which instruments each plan cites, and which plans cite an instrument. */
export const citesCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options,
  async run(context) {
    const view = chooseView(context.options);
    await views[view](context, citationFilter(context.options));
    return 0;
  },
});

type Options = OptionValues<typeof options>;
type Context = CommandContext<typeof options>;
type View = 'by' | 'together' | 'check' | 'mentions';

const views: Readonly<Record<View, (context: Context, filter: CitationFilter) => Promise<void>>> = {
  by: printCounts,
  together: (context, filter) => printList(instrumentPairsList(filter, context), context.options, context),
  check: (context, filter) =>
    printList(checkedCitationsList(filter, configuredRegister(context.config), context), context.options, context),
  mentions: (context, filter) =>
    printList(citationsList(filter, { withSentences: context.options.sentences === true }, context), context.options, context),
};

const COUNTED_BY = ['instrument', 'plan', ...groupings] as const;

async function printCounts(context: Context, filter: CitationFilter): Promise<void> {
  const by = COUNTED_BY.find((each) => each === context.options.by);
  if (by === undefined)
    throw new KehoachError('option-invalid', { option: '--by', value: context.options.by ?? '', expected: COUNTED_BY.join(', ') });
  if (by === 'instrument') return printList(instrumentCountsList(filter, context), context.options, context);
  if (by === 'plan') return printList(citingPlansList(filter, context), context.options, context);
  return printList(citationGroupsList(by, filter, context), context.options, context);
}

/** One view at a time: a count has no sentences. */
function chooseView({ by, together, check, sentences }: Options): View {
  const chosen = Object.entries({ by, together, check, sentences }).filter(([, value]) => value !== undefined);
  const [first, second] = chosen.map(([name]) => name);
  if (second !== undefined) throw new KehoachError('options-exclusive', { one: `--${first}`, other: `--${second}` });
  if (by !== undefined) return 'by';
  if (together) return 'together';
  return check ? 'check' : 'mentions';
}

function citationFilter({ plan, instrument, type, issuer, year, body, province, period }: Options): CitationFilter {
  return { plan, instrument, documentType: type, issuer, year: whereGiven(year, parseYear), planIssuer: body, province, period };
}
