//! What `fake` does not know of names: English given names by form of address, and how Chinese names are spelt in Latin
//! letters.
//!
//! Absent on purpose: tones, and readings of characters that `fake`'s lists do not use.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Given names that go with Mr.
#[rustfmt::skip]
pub(super) const MEN: &[&str] = &[
    "Adam", "Albert", "Alexander", "Andrew", "Anthony", "Arthur", "Benjamin", "Callum", "Charles", "Christopher",
    "Daniel", "David", "Dominic", "Edward", "Felix", "Frederick", "Gareth", "George", "Graham", "Harry", "Henry", "Hugo",
    "Isaac", "Jack", "Jacob", "James", "John", "Jonas", "Joseph", "Joshua", "Julian", "Kenneth", "Leo", "Liam", "Louis",
    "Lucas", "Martin", "Matthew", "Michael", "Nathan", "Nicholas", "Oliver", "Oscar", "Patrick", "Paul", "Peter",
    "Philip", "Richard", "Robert", "Samuel", "Simon", "Stephen", "Theodore", "Thomas", "Tobias", "Victor", "William",
];

/// Given names that go with Ms.
#[rustfmt::skip]
pub(super) const WOMEN: &[&str] = &[
    "Ada", "Alice", "Amelia", "Anna", "Beatrice", "Bridget", "Caroline", "Catherine", "Charlotte", "Chloe", "Clara",
    "Daisy", "Diana", "Eleanor", "Elena", "Elizabeth", "Ella", "Emily", "Emma", "Eva", "Fiona", "Florence", "Frances",
    "Grace", "Hannah", "Harriet", "Helen", "Ines", "Isabel", "Jane", "Jessica", "Joan", "Julia", "Katharine", "Laura",
    "Lily", "Louise", "Lucy", "Margaret", "Maria", "Martha", "Mary", "Matilda", "Mia", "Nora", "Olivia", "Paula",
    "Phoebe", "Rachel", "Rebecca", "Rosa", "Ruth", "Sarah", "Sophie", "Susan", "Teresa", "Victoria", "Zoe",
];

/// Characters that mark a Chinese given name as a woman's.
const FEMALE: &str = "烟菲燕娇英卉丽梅芙香馥娜盈漫雁紫槐娅兰莲雪柳冰旋甜沛珊语芳虹珍竹妙花萍惜茵沐娟爽瑜柔芍呜琪\
    涵荷茹婕婉双映倚翠美怡钰馨梨巧静影依凌瑶红莉梦芹霞萱丝凤婷慧璇绿丹薇菡颖蕾碧琴艳姗念醉蝶嫣绮彤菱玫蕊缦桃\
    黛葵淑妍蓉樱莹歆宛";

/// Whether a Chinese given name is a woman's.
pub(super) fn is_womans(given: &str) -> bool {
    given.chars().any(|character| FEMALE.contains(character))
}

/// How the family names of `fake`'s list are spelt; names of one spelling are set apart by a blank.
#[rustfmt::skip]
const SURNAMES: &[(&str, &str)] = &[
    ("bai", "白"), ("cai", "蔡"), ("cao", "曹"), ("chen", "陈"), ("cheng", "程"), ("cui", "崔"), ("dai", "戴"),
    ("deng", "邓"), ("ding", "丁"), ("dong", "董"), ("du", "杜"), ("duan", "段"), ("fan", "范"), ("fang", "方"),
    ("feng", "冯"), ("fu", "付"), ("gao", "高"), ("gong", "龚"), ("gu", "顾"), ("guo", "郭"), ("han", "韩"),
    ("hao", "郝"), ("he", "何 贺"), ("hou", "侯"), ("hu", "胡"), ("huang", "黄"), ("jia", "贾"),
    ("jiang", "蒋 姜 江"), ("jin", "金"), ("kong", "孔"), ("lei", "雷"), ("li", "李 黎"), ("liang", "梁"),
    ("liao", "廖"), ("lin", "林"), ("liu", "刘"), ("long", "龙"), ("lu", "卢 陆"), ("luo", "罗"), ("lyu", "吕"),
    ("ma", "马"), ("mao", "毛"), ("meng", "孟"), ("mo", "莫"), ("ouyang", "欧阳"), ("pan", "潘"), ("peng", "彭"),
    ("qian", "钱"), ("qin", "秦"), ("qiu", "邱"), ("ren", "任"), ("shao", "邵"), ("shen", "沈"), ("shi", "石 史"),
    ("song", "宋"), ("su", "苏"), ("sun", "孙"), ("tan", "谭 覃"), ("tang", "唐 汤"), ("tao", "陶"), ("tian", "田"),
    ("wan", "万"), ("wang", "王 汪"), ("wei", "魏 韦"), ("wu", "吴 武"), ("xia", "夏"), ("xiang", "向"),
    ("xiao", "萧"), ("xie", "谢"), ("xiong", "熊"), ("xu", "徐 许"), ("xue", "薛"), ("yan", "闫 严"), ("yang", "杨"),
    ("yao", "姚"), ("ye", "叶"), ("yin", "尹"), ("yu", "于 余"), ("yuan", "袁"), ("zeng", "曾"), ("zhang", "张"),
    ("zhao", "赵"), ("zheng", "郑"), ("zhong", "钟"), ("zhou", "周"), ("zhu", "朱"), ("zou", "邹"),
];

/// How the characters of `fake`'s given names are spelt.
#[rustfmt::skip]
const SYLLABLES: &[(&str, &str)] = &[
    ("an", "安"), ("ao", "奥"), ("bai", "百柏"), ("bang", "邦"), ("bao", "宝"), ("bi", "壁碧"), ("bin", "彬"),
    ("bing", "冰"), ("bo", "博波"), ("cai", "材采"), ("can", "灿"), ("chang", "昌畅"), ("chao", "超"),
    ("chen", "辰尘"), ("cheng", "承城诚"), ("chi", "驰"), ("chuan", "川"), ("chun", "春"), ("cui", "翠"),
    ("da", "达"), ("dai", "黛"), ("dan", "丹"), ("de", "德"), ("die", "蝶"), ("ding", "鼎"), ("er", "儿"),
    ("fan", "帆"), ("fang", "芳"), ("fei", "菲"), ("feng", "风丰凤"), ("fu", "福芙馥"), ("gang", "刚"), ("gu", "谷"),
    ("guan", "冠"), ("guang", "光"), ("gui", "贵"), ("guo", "国"), ("hai", "海"), ("han", "瀚寒翰涵菡含"),
    ("hao", "浩皓"), ("he", "荷"), ("hong", "鸿弘宏虹红"), ("hua", "华桦花"), ("huai", "槐"), ("huan", "幻"),
    ("hui", "辉晖卉慧"), ("jia", "佳嘉"), ("jian", "健"), ("jiao", "娇"), ("jie", "杰婕"), ("jin", "晋金瑾"),
    ("jing", "镜景靖静"), ("juan", "娟"), ("jun", "俊君"), ("kai", "凯"), ("kang", "康"), ("ke", "柯"), ("kui", "葵"),
    ("lai", "来"), ("lan", "兰"), ("le", "乐"), ("lei", "蕾"), ("li", "厉丽梨莉"), ("lian", "莲"), ("lin", "霖"),
    ("ling", "翎菱凌"), ("liu", "柳"), ("long", "龙"), ("lun", "伦"), ("lyu", "绿"), ("man", "漫缦"),
    ("mei", "梅美玫"), ("meng", "梦"), ("miao", "妙"), ("ming", "明"), ("mu", "沐"), ("na", "娜"), ("nan", "南楠"),
    ("nian", "念"), ("ning", "凝"), ("ou", "欧"), ("pei", "沛"), ("ping", "平萍"), ("qi", "奇棋琪绮"), ("qian", "乾"),
    ("qiao", "乔巧"), ("qin", "勤芹琴"), ("qing", "清青晴"), ("qiu", "秋"), ("qu", "曲"), ("quan", "泉"),
    ("ren", "任仁"), ("rong", "荣蓉"), ("rou", "柔"), ("ru", "茹如"), ("rui", "睿瑞锐蕊"), ("run", "润"),
    ("ruo", "若"), ("shan", "杉珊姗"), ("shao", "芍"), ("sheng", "胜圣"), ("shi", "世石"), ("shu", "书淑"),
    ("shuang", "爽双"), ("shui", "水"), ("shun", "顺"), ("si", "丝思"), ("song", "松"), ("su", "素"), ("tai", "泰"),
    ("tao", "涛桃"), ("tian", "天甜"), ("ting", "婷"), ("tong", "彤"), ("tu", "图"), ("wan", "婉宛"),
    ("wei", "伟玮薇"), ("wen", "文"), ("wu", "呜"), ("xi", "熙惜曦"), ("xia", "霞"), ("xian", "贤"),
    ("xiang", "翔祥向香"), ("xiao", "晓"), ("xin", "新信昕馨歆"), ("xing", "兴星"), ("xiong", "雄"), ("xiu", "修秀"),
    ("xu", "旭"), ("xuan", "轩玄旋萱璇"), ("xue", "雪"), ("xun", "寻"), ("ya", "娅雅"), ("yan", "烟颜燕雁艳嫣妍"),
    ("yang", "阳漾"), ("yao", "遥耀瑶"), ("yi", "毅依逸倚怡以亦"), ("yin", "银茵"), ("ying", "英盈映影颖樱莹"),
    ("yong", "永"), ("you", "佑"), ("yu", "裕宇雨羽玉语瑜钰"), ("yuan", "渊远元"), ("yue", "月岳"),
    ("yun", "云韵运筠"), ("ze", "泽"), ("zhan", "展瞻"), ("zhe", "哲"), ("zhen", "振珍真"), ("zhi", "志智枝"),
    ("zhou", "舟"), ("zhu", "竹"), ("zi", "紫"), ("zu", "祖"), ("zui", "醉"),
];

/// The rows of [`SURNAMES`] by name.
static BY_SURNAME: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    SURNAMES
        .iter()
        .flat_map(|(spelt, names)| names.split(' ').map(move |name| (name, *spelt)))
        .collect()
});

/// The rows of [`SYLLABLES`] by character.
static BY_CHARACTER: LazyLock<HashMap<char, &str>> = LazyLock::new(|| {
    SYLLABLES
        .iter()
        .flat_map(|(spelt, characters)| characters.chars().map(move |one| (one, *spelt)))
        .collect()
});

/// A family name in Latin letters, lower case.
pub(super) fn surname_pinyin(name: &str) -> Option<String> {
    BY_SURNAME.get(name).map(|spelt| (*spelt).to_owned())
}

/// A given name in Latin letters, lower case and in one word.
pub(super) fn given_pinyin(name: &str) -> Option<String> {
    name.chars()
        .map(|character| BY_CHARACTER.get(&character).copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{given_pinyin, surname_pinyin};
    use fake::locales::{Data, ZH_CN};

    #[test]
    fn every_chinese_name_of_fake_has_a_spelling() {
        for name in ZH_CN::NAME_LAST_NAME {
            assert!(surname_pinyin(name).is_some(), "{name}");
        }
        for name in ZH_CN::NAME_FIRST_NAME {
            let spelt = given_pinyin(name).unwrap_or_default();
            assert!(
                spelt.len() > 1 && spelt.bytes().all(|byte| byte.is_ascii_lowercase()),
                "{name}: {spelt}"
            );
        }
    }

    #[test]
    fn spellings_are_the_usual_ones() {
        let cases = [
            ("王", "wang"),
            ("曾", "zeng"),
            ("吕", "lyu"),
            ("欧阳", "ouyang"),
            ("任", "ren"),
        ];
        assert!(
            cases
                .iter()
                .all(|(name, spelt)| surname_pinyin(name).as_deref() == Some(*spelt))
        );
        assert_eq!(given_pinyin("文辉").as_deref(), Some("wenhui"));
        assert_eq!(given_pinyin("叇"), None);
    }
}
