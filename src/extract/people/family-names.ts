/** Family names that come first in Chinese, Korean and Vietnamese names, in the usual romanisations, and endings that family names have elsewhere. */
const FIRST = `
ai an bai ban bao bi bian bo cai cao chai chan chang chao chen cheng cheong cheung chi chia chien chin chiu cho choe choi chong chou chow chu chua chun chung cui dai deng ding dong du duan fan fang feng foo fu gan gao ge geng gong gu guan guo gou
ha han hao he ho hong hou hsiao hsieh hsu hu hua huang hui huo hwang im jang jeon jeong ji jia jiang jiao jin jo ju jung kang ke khoo kim ko koh kong koo kuo kwak kwok kwon lai lam lau lee lei leung li lian liang liao lim lin ling liu lo loh long low lu lui luo lyu ma mai mao mei meng miao min mo moon mu na nam ng ngo nguyen ni nie ning niu noh oh ong ou ouyang pan pang park pei peng pham phan pei pu qi qian qiao qin qiu qu quan ren rhee roh ryu ryoo seo seok sha shao shen sheng shi shih shin shu si sim sima situ so soh son song su suh sun sung szeto tai tam tan tang tao teng teo tian tong toh tong tran trinh truong tsai tsang tse tseng tsui tu tung vo vu wan wang wei wen weng wong woo wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yeo yeoh yeung yi yim yin ying yip yoo yoon you yu yuan yue yun zang zeng zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zou zuo
bui dang dao dinh do doan duong hoang huynh luong ly ngo
`;
export const FIRST_FAMILY_NAMES: ReadonlySet<string> = new Set(FIRST.trim().split(/\s+/));

/** Endings that tell a family name: patronymics and the like of many languages. Five letters at least before or with them. */
export const FAMILY_ENDINGS: readonly string[] = [
  'sson', 'dottir', 'ovich', 'evich', 'ovic', 'evic', 'enko', 'chuk', 'czyk', 'owski', 'ewski', 'ovsky', 'evsky', 'insky', 'inski', 'shvili', 'adze', 'opoulos', 'idis', 'akis', 'oglu', 'escu', 'yan', 'ian', 'ova', 'eva', 'ov', 'ev', 'sky', 'ski', 'ska', 'sen', 'son', 'man', 'mann', 'stein', 'berg', 'quist', 'ström', 'strom',
  'ez', 'ini', 'elli', 'etti', 'ucci', 'zadeh', 'nejad', 'poor', 'pour', 'singh', 'wala', 'asinghe', 'aratne', 'aksa', 'uddin', 'ullah', 'moto', 'mura', 'yama', 'gawa', 'naka', 'saki',
];
