/** Where the territories lie that Natural Earth doesn't draw at 1:50 million: longitude and latitude of their middle, in degrees. */
export const SMALL_TERRITORIES: Record<string, [number, number]> = {
  BES: [-68.3, 12.2],
  BVT: [3.4, -54.4],
  CCK: [96.9, -12.2],
  CXR: [105.7, -10.5],
  GIB: [-5.35, 36.1],
  GLP: [-61.5, 16.2],
  GUF: [-53, 4],
  MTQ: [-61, 14.6],
  MYT: [45.2, -12.8],
  REU: [55.5, -21.1],
  SJM: [18, 78.5],
  TKL: [-171.8, -9.2],
  TUV: [179.2, -8.5],
  UMI: [-169.5, 16.7],
};
