import { illustration } from './illustration.ts';

export const dates = illustration('#efe7da', [
  "<rect x='30' y='52' width='140' height='108' rx='12' fill='#2f6a5c'/>",
  "<rect x='42' y='64' width='116' height='84' rx='6' fill='#f7ead8'/>",
  "<g fill='#6b3c22'><ellipse cx='66' cy='86' rx='12' ry='17'/><ellipse cx='100' cy='86' rx='12' ry='17'/><ellipse cx='134' cy='86' rx='12' ry='17'/><ellipse cx='66' cy='126' rx='12' ry='17'/><ellipse cx='100' cy='126' rx='12' ry='17'/><ellipse cx='134' cy='126' rx='12' ry='17'/></g>",
  "<path stroke='#b9835a' stroke-width='4' stroke-linecap='round' d='M62 78v12M96 78v12M130 78v12M62 118v12M96 118v12M130 118v12'/>",
]);
