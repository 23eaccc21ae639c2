/** What is rated. */
export const OBJECT_WORDS = {
  'grassroots-organisations': [
    'tổ chức cơ sở( đảng|)',
    'tccsđ',
    'tccs đảng',
    'tcctđ',
    'tổ chức đảng( cơ sở|)',
    '(đảng bộ|chi bộ)( chi bộ| và chi bộ| đảng bộ|) cơ sở',
    'đbcs',
    'cbcs',
  ],
  'grassroots-committees': [
    'cấp ủy( cơ sở| viên cơ sở|)',
    'ban chấp hành( đảng bộ|)',
    'đảng ủy( và|) chi ủy( cơ sở|)',
    'đảng ủy (xã|phường|đặc khu|cơ sở|bộ phận|thị trấn)',
    '(ban thường vụ|btv) (đảng ủy|cấp ủy)( xã| phường| đặc khu|)',
    '(tập thể |)(ban thường vụ|btv) (đảng ủy|cấp ủy)( xã| phường| đặc khu|)',
    'tập thể (cấp ủy|đảng ủy|chi ủy|ban chấp hành|bch)',
    'bch đảng bộ',
  ],
  'leadership-collectives': [
    'tập thể( cán bộ|)( ban|) (lãnh đạo|lđ)( quản lý| ql|)',
    'tập thể lãnh đạo và quản lý',
    '(tt|ttlđ|lđ|tt lđ)( ql|ql)',
    'lđql',
    'tt lđ',
    'ttlđ',
    'tập thể',
  ],
  individuals: [
    'đảng viên',
    'đv',
    'cá nhân',
    'cán bộ( lãnh đạo|)( quản lý|)',
    'cán bộ( công chức| viên chức|)( người lao động|)',
    'cá nhân( lãnh đạo|)( quản lý|)',
    'đồng chí',
    'đ/c',
    'công chức( viên chức|)',
    'viên chức',
    'người đứng đầu( cấp ủy|)',
    '(phó |)bí thư( cấp ủy| đảng ủy| chi bộ| đảng bộ|)',
    'bí thư phó bí thư( cấp ủy| đảng ủy| chi bộ|)',
    '(cấp|đảng|chi|huyện|thành|tỉnh) ủy viên',
    'ủy viên( ban thường vụ| ban chấp hành|)',
  ],
  'sub-branches': [
    'chi bộ trực thuộc( đảng bộ cơ sở| đảng ủy cơ sở|)',
    'chi bộ( trực|) thuộc đảng (bộ|ủy) (cơ sở|bộ phận)',
    'đảng bộ bộ phận( chi bộ trực thuộc|)',
    'chi bộ (dưới|trong) (tccsđ|đảng bộ cơ sở|tổ chức cơ sở đảng)',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Kinds of organisation: groups of one object, where rows name them. */
export const GROUP_WORDS: readonly string[] = [
  '(đảng bộ|chi bộ)( chi bộ| và chi bộ| đảng bộ|) cơ sở',
  'đbcs',
  'cbcs',
];

/** Those who are members of the Party, or whoever is rated: what a table of them alone tells of all. */
export const MEMBER_WORDS: readonly string[] = ['đảng viên', 'đv', 'cá nhân'];
