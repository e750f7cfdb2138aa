'use client';

import type { Notice } from '@firmly-kit/core';
import { lineNoticeText } from '../../messages/noticeText.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { getOwn } from '../../utils/getOwn.ts';

/** The notices about a line, each text once. */
export function LineItemNotices({ notices }: { notices: readonly Notice[] }) {
  const { messages, severities } = useFirmlyUI();
  const byText = new Map(notices.map((notice) => [lineNoticeText(notice, messages), notice.code]));
  return [...byText].map(
    ([text, code]) =>
      text && (
        <p
          key={text}
          className="firmly-LineItemRow-notice"
          data-severity={getOwn(severities, code) ?? 'info'}
        >
          <bdi>{text}</bdi>
        </p>
      ),
  );
}
