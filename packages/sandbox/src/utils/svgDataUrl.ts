/** An SVG document as a URL that needs no server. Single quotes stay readable, so drawings use those. */
export function svgDataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURI(svg).replaceAll('#', '%23')}`;
}
