import type { Layout, RatingData } from './rating-layouts.ts';

/** What the fixtures `*-layouts.xlsx` hold, one sheet a layout, in the order of `LAYOUTS`. */
export function layoutData(layout: Layout): RatingData {
  return layout.groups
    ? {
        title: 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        series: [
          { label: 'Xã, thị trấn', counts: [176, 1208, 102, 5] },
          { label: 'Cơ quan hành chính', counts: [150, 1012, 98, 0] },
        ],
      }
    : {
        title: 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN',
        series: [
          { label: 2021, counts: [376, 2208, 202, 9] },
          { label: 2022, counts: [380, 2258, 143, 15] },
        ],
      };
}
