"""Where words of scripts without spaces begin: sentences parted by hand, beside single characters and pairs of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core import segmenting
from tests.evaluation import material

_GOLD = {
    "zh": """市政府 昨天 宣布 将 在 河 边 修建 一 座 新 的 图书馆
工程师 说 大桥 的 修复 工作 需要 三 年 时间
由于 持续 的 干旱 农民 今年 的 收成 比 去年 减少 了 一半
研究 人员 发现 这 种 鸟 每年 冬天 都 会 飞 到 南方
学校 决定 从 下 个 月 开始 提供 免费 的 午餐
他 认为 经济 增长 放缓 的 主要 原因 是 出口 下降
地震 发生 后 许多 居民 在 体育馆 里 过夜
这 家 公司 计划 明年 在 上海 开 两 家 分店
医生 提醒 老人 在 高温 天气 尽量 不要 出门
我们 在 火车站 等 了 一 个 小时 才 买 到 票
警方 正在 调查 这 起 事故 的 原因
那 座 古老 的 城墙 已经 有 六百 年 的 历史
孩子们 在 公园 里 放 风筝
专家 建议 政府 增加 对 农村 教育 的 投入
去年 有 超过 一百万 游客 参观 了 这 个 博物馆""",
    "ja": """市 は 川 の そば に 新しい 図書館 を 建てる と 発表 し まし た
橋 の 修理 に は 三 年 かかる と 技術者 は 話し て い ます
雨 が 少なかっ た ため 今年 の 米 の 収穫 は 去年 の 半分 だっ た
この 鳥 は 毎年 冬 に なる と 南 へ 飛ん で いく
学校 は 来月 から 無料 の 昼食 を 出す こと を 決め た
地震 の あと 多く の 住民 が 体育館 で 夜 を 過ごし た
会社 は 来年 大阪 に 二つ の 店 を 開く 予定 です
医者 は 暑い 日 に は 外出 し ない よう に 呼びかけ て いる
警察 は 事故 の 原因 を 調べ て い ます
古い 城 の 壁 に は 六百 年 の 歴史 が ある
子供 たち は 公園 で 凧 を 揚げ て い た
専門家 は 農村 の 教育 に もっと 予算 を 使う べき だ と 述べ た
去年 は 百万 人 を 超える 観光客 が 博物館 を 訪れ た
駅 で 一 時間 待っ て やっと 切符 を 買え た
魚 の 値段 が 上がっ て 市場 の 人々 は 困っ て いる""",
    "th": """เทศบาล ประกาศ ว่า จะ สร้าง ห้องสมุด ใหม่ ริม แม่น้ำ
วิศวกร บอก ว่า การ ซ่อม สะพาน ต้อง ใช้ เวลา สาม ปี
ปี นี้ ชาวนา เก็บเกี่ยว ข้าว ได้ น้อย กว่า ปี ที่แล้ว ครึ่งหนึ่ง
นก ชนิด นี้ บิน ไป ทาง ใต้ ทุก ฤดูหนาว
โรงเรียน จะ เริ่ม แจก อาหาร กลางวัน ฟรี ตั้งแต่ เดือน หน้า
หลัง แผ่นดินไหว ชาวบ้าน จำนวน มาก นอน ใน โรงยิม
บริษัท มี แผน จะ เปิด ร้าน สอง แห่ง ใน เชียงใหม่
หมอ เตือน ผู้สูงอายุ ไม่ ให้ ออก จาก บ้าน ใน วัน ที่ อากาศ ร้อน
ตำรวจ กำลัง สอบสวน สาเหตุ ของ อุบัติเหตุ
กำแพง เมือง เก่า มี อายุ หกร้อย ปี
เด็ก ๆ เล่น ว่าว ใน สวนสาธารณะ
ผู้เชี่ยวชาญ แนะนำ ให้ รัฐบาล ลงทุน ใน การศึกษา มาก ขึ้น
เรา รอ ที่ สถานี รถไฟ หนึ่ง ชั่วโมง
ราคา ปลา ใน ตลาด สูง ขึ้น ทุก วัน
ปี ที่แล้ว มี นักท่องเที่ยว มา เยี่ยม พิพิธภัณฑ์ กว่า หนึ่ง ล้าน คน""",
}

_WAYS: dict[str, Callable[[str], Sequence[str]]] = {
    "single characters": tuple,
    "pairs of characters": lambda text: [text[i : i + 2] for i in range(0, len(text), 2)],
    "segmenters": lambda text: segmenting.segment(text, segmenting.model_for(text)),
}


def run() -> None:
    """Prints for each language how many words come out whole, and how many of their boundaries (F1)."""
    lines = {}
    for language, text in _GOLD.items():
        gold = [line.split() for line in text.splitlines()]
        found = {way: [part("".join(words)) for words in gold] for way, part in _WAYS.items()}
        cells = (f"{_f1(gold, made, _words):.1f} / {_f1(gold, made, _boundaries):.1f}" for made in found.values())
        lines[language] = (len(gold), sum(map(len, gold)), *cells)
    material.show("Words", ("language", "sentences", "words", *_WAYS), lines)


_Words = Sequence[str]


def _f1(gold: Sequence[_Words], made: Sequence[_Words], parts: Callable[[_Words], set[object]]) -> float:
    right = {(i, part) for i, words in enumerate(gold) for part in parts(words)}
    told = {(i, part) for i, words in enumerate(made) for part in parts(words)}
    return 200 * len(right & told) / (len(right) + len(told))


def _words(words: Sequence[str]) -> set[object]:
    starts = [sum(map(len, words[:i])) for i in range(len(words))]
    return set(zip(starts, words, strict=True))


def _boundaries(words: Sequence[str]) -> set[object]:
    return {sum(map(len, words[:i])) for i in range(1, len(words))}
