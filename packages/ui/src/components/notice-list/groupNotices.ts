import type { Notice } from '@firmly-kit/core';
import type { Messages } from '../../messages/Messages.ts';
import { noticeText } from '../../messages/noticeText.ts';
import type { Severity } from '../../provider/FirmlyUIContext.ts';
import { getOwn } from '../../utils/getOwn.ts';

/** Notices with the same text, shown as one. */
export interface NoticeGroup {
  notices: Notice[];
  /** The highest severity of the notices. */
  severity: Severity;
  title?: string | undefined;
  text: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'success', 'info'];

/** 0 for the most severe. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Groups notices by text. The most severe notice of a group sets its title and severity. Notices without text are dropped. */
export function groupNotices(
  notices: readonly Notice[],
  messages: Messages,
  severities: Readonly<Record<string, Severity>>,
): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>();
  for (const notice of notices) {
    const content = noticeText(notice, messages);
    if (!content) continue;
    const severity = getSeverity(severities, notice.code);
    const group = groups.get(content.text);
    const isMoreSevere = !group || severityRank(severity) < severityRank(group.severity);
    const all = [...(group?.notices ?? []), notice];
    groups.set(
      content.text,
      isMoreSevere ? { ...content, severity, notices: all } : { ...group, notices: all },
    );
  }
  return [...groups.values()];
}

function getSeverity(
  severities: Readonly<Record<string, Severity>>,
  code: string | undefined,
): Severity {
  const severity = getOwn(severities, code);
  return SEVERITIES.find((known) => known === severity) ?? 'info';
}
