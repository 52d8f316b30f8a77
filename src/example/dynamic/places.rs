//! The places that addresses lie in: real cities, with the codes, coordinates and telephone numbers that go with them.
//!
//! Telephone numbers come from what is reserved for fiction: 07700 900xxx (Ofcom), 555-01xx (NANPA) and the
//! Bundesnetzagentur's numbers for films in five German cities. China reserves none; 1400 is its block for machines,
//! whose numbers have 13 digits, so an 11-digit number there reaches nobody.
//!
//! Absent on purpose: completeness, and real streets.

/// A city with what belongs to it. In the masks `#` is a digit and `@` a capital letter.
#[derive(Debug)]
pub(super) struct Place {
    /// Two-letter country code.
    pub(super) country: &'static str,
    /// The country's name in the locale's language.
    pub(super) country_name: &'static str,
    /// Three-letter currency.
    pub(super) currency: &'static str,
    /// The city.
    pub(super) city: &'static str,
    /// The city in capital ASCII letters, for ids.
    pub(super) code: &'static str,
    /// County or district.
    pub(super) county: &'static str,
    /// State or province.
    pub(super) state: &'static str,
    /// Mask of the postal code.
    pub(super) postcode: &'static str,
    /// Mask of the telephone number, in E.164.
    pub(super) phone: &'static str,
    /// Latitude of the centre, in millionths of a degree.
    pub(super) latitude: i32,
    /// Longitude of the centre, in millionths of a degree.
    pub(super) longitude: i32,
}

macro_rules! places {
    ($($country:literal $name:literal $currency:literal: [$($city:literal $code:literal $county:literal $state:literal
        $postcode:literal $phone:literal $latitude:literal $longitude:literal;)*])*) => {
        &[$($(Place {
            country: $country, country_name: $name, currency: $currency, city: $city, code: $code, county: $county,
            state: $state, postcode: $postcode, phone: $phone, latitude: $latitude, longitude: $longitude,
        },)*)*]
    };
}

/// Cities for the English locale.
pub(super) const ENGLISH: &[Place] = places! {
    "GB" "United Kingdom" "GBP": [
        "London" "LONDON" "Greater London" "England" "EC1A #@@" "+447700900###" 51_507_400 -127_800;
        "Manchester" "MANCHESTER" "Greater Manchester" "England" "M1 #@@" "+447700900###" 53_480_800 -2_242_600;
        "Birmingham" "BIRMINGHAM" "West Midlands" "England" "B2 #@@" "+447700900###" 52_486_200 -1_890_400;
        "Leeds" "LEEDS" "West Yorkshire" "England" "LS1 #@@" "+447700900###" 53_800_800 -1_549_100;
        "Bristol" "BRISTOL" "Bristol" "England" "BS1 #@@" "+447700900###" 51_454_500 -2_587_900;
        "Derby" "DERBY" "Derbyshire" "England" "DE1 #@@" "+447700900###" 52_922_500 -1_474_600;
        "Edinburgh" "EDINBURGH" "Midlothian" "Scotland" "EH1 #@@" "+447700900###" 55_953_300 -3_188_300;
        "Cardiff" "CARDIFF" "South Glamorgan" "Wales" "CF10 #@@" "+447700900###" 51_481_600 -3_179_100;
    ]
    "US" "United States" "USD": [
        "Boston" "BOSTON" "Suffolk County" "Massachusetts" "021##" "+161755501##" 42_360_100 -71_058_900;
        "Austin" "AUSTIN" "Travis County" "Texas" "787##" "+151255501##" 30_267_200 -97_743_100;
        "Portland" "PORTLAND" "Multnomah County" "Oregon" "972##" "+150355501##" 45_515_200 -122_678_400;
        "Denver" "DENVER" "Denver County" "Colorado" "802##" "+130355501##" 39_739_200 -104_990_300;
        "Chicago" "CHICAGO" "Cook County" "Illinois" "606##" "+131255501##" 41_878_100 -87_629_800;
    ]
    "DE" "Germany" "EUR": [
        "Berlin" "BERLIN" "Berlin" "Berlin" "101##" "+493023125###" 52_520_000 13_405_000;
        "Hamburg" "HAMBURG" "Hamburg" "Hamburg" "200##" "+494066969###" 53_551_100 9_993_700;
        "Cologne" "COLOGNE" "Cologne" "North Rhine-Westphalia" "506##" "+492214710###" 50_937_500 6_960_300;
        "Frankfurt" "FRANKFURT" "Frankfurt" "Hesse" "603##" "+496990009###" 50_110_900 8_682_100;
        "Munich" "MUNICH" "Upper Bavaria" "Bavaria" "803##" "+498999998###" 48_135_100 11_582_000;
    ]
};

/// Cities for the Chinese locale.
pub(super) const CHINESE: &[Place] = places! {
    "CN" "中国" "CNY": [
        "北京市" "BEIJING" "朝阳区" "北京市" "1000##" "+861400#######" 39_904_200 116_407_400;
        "上海市" "SHANGHAI" "浦东新区" "上海市" "2001##" "+861400#######" 31_230_400 121_473_700;
        "天津市" "TIANJIN" "南开区" "天津市" "3001##" "+861400#######" 39_343_400 117_361_600;
        "重庆市" "CHONGQING" "渝中区" "重庆市" "4000##" "+861400#######" 29_563_000 106_551_600;
        "广州市" "GUANGZHOU" "天河区" "广东省" "5106##" "+861400#######" 23_129_100 113_264_400;
        "深圳市" "SHENZHEN" "南山区" "广东省" "5180##" "+861400#######" 22_543_100 114_057_900;
        "杭州市" "HANGZHOU" "西湖区" "浙江省" "3100##" "+861400#######" 30_274_100 120_155_100;
        "南京市" "NANJING" "玄武区" "江苏省" "2100##" "+861400#######" 32_060_300 118_796_900;
        "苏州市" "SUZHOU" "姑苏区" "江苏省" "2150##" "+861400#######" 31_298_900 120_585_300;
        "成都市" "CHENGDU" "武侯区" "四川省" "6100##" "+861400#######" 30_572_800 104_066_800;
        "武汉市" "WUHAN" "武昌区" "湖北省" "4300##" "+861400#######" 30_592_800 114_305_500;
        "西安市" "XIAN" "雁塔区" "陕西省" "7100##" "+861400#######" 34_341_600 108_939_800;
        "长沙市" "CHANGSHA" "岳麓区" "湖南省" "4100##" "+861400#######" 28_228_200 112_938_800;
        "青岛市" "QINGDAO" "市南区" "山东省" "2660##" "+861400#######" 36_067_100 120_382_600;
        "厦门市" "XIAMEN" "思明区" "福建省" "3610##" "+861400#######" 24_479_800 118_089_400;
    ]
};

/// What streets are called after a family name.
pub(super) const STREETS_GB: &[&str] = &["Road", "Street", "Lane", "Avenue", "Close", "Gardens", "Terrace"];
/// The same in the United States.
pub(super) const STREETS_US: &[&str] = &["Street", "Avenue", "Boulevard", "Drive", "Lane", "Court", "Way"];
/// German street names that occur everywhere.
pub(super) const STREETS_DE: &[&str] = &[
    "Hauptstraße",
    "Bahnhofstraße",
    "Gartenstraße",
    "Lindenstraße",
    "Bergstraße",
    "Schulstraße",
    "Mozartstraße",
];
/// Chinese street names that occur everywhere.
pub(super) const STREETS_CN: &[&str] = &[
    "人民路",
    "建设路",
    "中山路",
    "解放路",
    "和平路",
    "文化路",
    "长江路",
    "新华路",
    "胜利街",
    "友谊路",
    "学院路",
    "中心街",
];
