import { isRecord } from '../utils/isRecord.ts';
import { type Check, checked, delay, seconds, show, status, text } from './checks.ts';
import { namedScenarios, type Scenario, type ScenarioName } from './Scenario.ts';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS: Readonly<Record<Scenario['kind'], readonly string[]>> = {
  latency: ['delayMs'],
  status: ['status', 'error', 'description', 'retryAfterSeconds'],
  html: ['status'],
  truncated: [],
  hang: [],
  unanswered: [],
};

/**
 * Reads a scenario from its name or its object.
 *
 * @throws TypeError naming the valid inputs, if the input is neither.
 */
export function parseScenario(input: unknown): Scenario {
  if (isScenarioName(input)) return namedScenarios[input];
  if (!isRecord(input) || !isKind(input['kind'])) throw new TypeError(unknownScenario(input));
  rejectUnknownFields(input['kind'], input);
  return parseFields(input['kind'], input);
}

function parseFields(kind: Scenario['kind'], fields: Fields): Scenario {
  switch (kind) {
    case 'latency':
      return { kind, delayMs: checked('delayMs', fields['delayMs'], delay) };
    case 'status':
      return {
        kind,
        status: checked('status', fields['status'], status),
        error: checkedIfPresent('error', fields['error'], text),
        description: checkedIfPresent('description', fields['description'], text),
        retryAfterSeconds: checkedIfPresent(
          'retryAfterSeconds',
          fields['retryAfterSeconds'],
          seconds,
        ),
      };
    case 'html':
      return { kind, status: checkedIfPresent('status', fields['status'], status) };
    case 'truncated':
    case 'hang':
    case 'unanswered':
      break;
  }
  return { kind };
}

function checkedIfPresent<T>(name: string, value: unknown, check: Check<T>): T | undefined {
  return value === undefined ? undefined : checked(name, value, check);
}

function isScenarioName(input: unknown): input is ScenarioName {
  return typeof input === 'string' && Object.hasOwn(namedScenarios, input);
}

function isKind(input: unknown): input is Scenario['kind'] {
  return typeof input === 'string' && Object.hasOwn(FIELDS, input);
}

// A misspelt optional field would otherwise be ignored, and the test that sent it would prove nothing.
function rejectUnknownFields(kind: Scenario['kind'], fields: Fields): void {
  const stray = Object.keys(fields).find((name) => name !== 'kind' && !FIELDS[kind].includes(name));
  if (stray === undefined) return;
  const known = FIELDS[kind].join(', ') || 'none';
  throw new TypeError(`The scenario "${kind}" has no field "${stray}". Its fields: ${known}.`);
}

function unknownScenario(input: unknown): string {
  const names = Object.keys(namedScenarios).join(', ');
  const kinds = Object.keys(FIELDS).join(', ');
  return `There is no scenario ${show(input)}. Use a name (${names}) or an object whose kind is one of ${kinds}.`;
}
