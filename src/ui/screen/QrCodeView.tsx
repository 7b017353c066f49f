import type { Block } from '../../simulator/core/screen.ts';
import { Words } from './Words.tsx';

/** A QR code as a picture that scanners can read: dark on light in every scheme. */
export const QrCodeView = ({ block: { label, code } }: { block: Extract<Block, { kind: 'qrCode' }> }) => (
  <figure class="qr-code">
    <svg role="img" aria-label={label.text} viewBox={`0 0 ${code.size} ${code.size}`}>
      <path d={code.path} />
    </svg>
    <figcaption>
      <Words of={label} />
    </figcaption>
  </figure>
);
