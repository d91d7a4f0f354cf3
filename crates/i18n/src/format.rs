//! Numbers and dates by the habit of the country. The habits and the words of a date are in `locales/*/format`.

use std::convert::Infallible;

use chrono::{Datelike, NaiveDate};
use fluent::concurrent::FluentBundle;
use fluent::memoizer::MemoizerKind;
use fluent::{FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use crate::{Language, Locale, Localizer, localizer, messages};

/// The file of a locale that says how numbers are written.
const NUMBERS: &str = "format/numbers.ftl";

/// How a locale writes a number. The window gets the same from the browser's own tables (CLDR).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NumberStyle {
    decimal: char,
    group: char,
    /// The fewest digits before the decimal mark that are grouped.
    grouped_from: usize,
}

impl NumberStyle {
    /// Between whole and decimals.
    pub(crate) const fn decimal(self) -> char {
        self.decimal
    }

    /// By the country's own file, and by the language's for what it does not say.
    pub(crate) fn of(locale: Locale) -> Self {
        let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(Vec::new());
        for layer in [Locale::plain(locale.language()), locale] {
            for (path, text) in localizer::shipped_files(layer) {
                if path.ends_with(NUMBERS) {
                    bundle.add_resource_overriding(localizer::read(&path, text));
                }
            }
        }
        let said = |id: &str| {
            let pattern = bundle.get_message(id)?.value()?;
            Some(
                bundle
                    .format_pattern(pattern, None, &mut Vec::new())
                    .into_owned(),
            )
        };
        let mark = |id, otherwise| {
            said(id)
                .and_then(|text| text.chars().next())
                .unwrap_or(otherwise)
        };
        Self {
            decimal: mark("number-decimal", '.'),
            group: mark("number-group", ','),
            grouped_from: said("number-grouped-from")
                .and_then(|text| text.parse().ok())
                .unwrap_or(4),
        }
    }
}

impl Memoizable for NumberStyle {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self::of(
            Locale::parse(&language.to_string()).unwrap_or_default(),
        ))
    }
}

/// What Fluent calls for each value in a sentence: a plain function, which learns the locale from the bundle's own cache.
pub(crate) fn write_fluent_number<M: MemoizerKind>(
    value: &FluentValue<'_>,
    cache: &M,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let Ok(text) = cache.with_try_get_threadsafe::<NumberStyle, _, _>((), |style| {
        write_number(*style, number.value, 3)
    });
    Some(text)
}

/// `most_decimals`: more are rounded away; zeros at the end are not written.
fn write_number(style: NumberStyle, value: f64, most_decimals: usize) -> String {
    let plain = format!("{value:.most_decimals$}");
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let decimals = decimals.trim_end_matches('0');
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |rest| ("-", rest));
    let sign = if digits == "0" && decimals.is_empty() {
        ""
    } else {
        sign
    };
    format!("{sign}{}", write_digits(style, digits, decimals))
}

/// Digits before and after the decimal mark, with the country's marks.
fn write_digits(style: NumberStyle, whole: &str, decimals: &str) -> String {
    let mut text = String::new();
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if index > 0 && left.is_multiple_of(3) && whole.len() >= style.grouped_from {
            text.push(style.group);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(style.decimal);
        text.push_str(decimals);
    }
    text
}

/// 2026-11-20, for file names and machines; the same in every locale.
#[must_use]
pub fn date_iso(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

impl Localizer {
    /// Whether decimals stand after a comma: tables in plain text then part their columns with something else.
    #[must_use]
    pub fn has_decimal_comma(&self) -> bool {
        self.number_style().decimal == ','
    }

    /// 1.234,5 or 1,234.5; at most three decimals, none that are zero.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        write_number(self.number_style(), value, 3)
    }

    /// 1.234,50: an amount of money, always with both decimals, exact.
    #[must_use]
    pub fn amount(&self, hundredths: i64) -> String {
        let (whole, rest) = (
            hundredths.unsigned_abs() / 100,
            hundredths.unsigned_abs() % 100,
        );
        let sign = if hundredths < 0 { "-" } else { "" };
        let digits = write_digits(
            self.number_style(),
            &whole.to_string(),
            &format!("{rest:02}"),
        );
        format!("{sign}{digits}")
    }

    /// 1.234,50 of "1234.50": plain decimal text with the country's marks, every digit kept.
    #[must_use]
    pub fn decimal(&self, plain: &str) -> String {
        let (sign, plain) = plain
            .strip_prefix('-')
            .map_or(("", plain), |rest| ("-", rest));
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        format!(
            "{sign}{}",
            write_digits(self.number_style(), whole, decimals)
        )
    }

    /// 64 %, in English 64%. `value` is already in hundredths.
    #[must_use]
    pub fn percent(&self, value: f64) -> String {
        messages::format_percent(self, self.number(value))
    }

    /// "20 de noviembre de 2026".
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        messages::format_date_long(
            self,
            date.day(),
            i64::from(date.month()),
            date.year().to_string(),
        )
    }

    /// "20 nov 2026", for tables and narrow places.
    #[must_use]
    pub fn date_short(&self, date: NaiveDate) -> String {
        messages::format_date_short(
            self,
            date.day(),
            i64::from(date.month()),
            date.year().to_string(),
        )
    }

    /// "20 de noviembre", where the year is beyond doubt.
    #[must_use]
    pub fn day_and_month(&self, date: NaiveDate) -> String {
        messages::format_day_month(self, date.day(), i64::from(date.month()))
    }

    /// "noviembre de 2026".
    #[must_use]
    pub fn month(&self, date: NaiveDate) -> String {
        messages::format_month_year(self, i64::from(date.month()), date.year().to_string())
    }

    /// "nov", for the head of a timeline.
    #[must_use]
    pub fn month_short(&self, date: NaiveDate) -> String {
        messages::format_month_short(self, i64::from(date.month()))
    }

    /// "semana del 7 de diciembre". `monday` is the day named.
    #[must_use]
    pub fn week_of(&self, monday: NaiveDate) -> String {
        messages::format_week_of(self, self.day_and_month(monday))
    }

    /// "41 horas".
    #[must_use]
    pub fn hours(&self, hours: u32) -> String {
        messages::format_hours(self, i64::from(hours))
    }

    /// "3 semanas".
    #[must_use]
    pub fn weeks(&self, weeks: u32) -> String {
        messages::format_weeks(self, i64::from(weeks))
    }

    /// "a, b y c". Spanish "y" turns to "e" before the sound i, as in "cobros e impuestos".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else {
            return String::new();
        };
        if before.is_empty() {
            return last.clone();
        }
        let first = before.join(", ");
        if self.locale().language() == Language::Spanish && starts_with_sound_i(last) {
            messages::format_list_last_before_i(self, first, last)
        } else {
            messages::format_list_last(self, first, last)
        }
    }
}

/// "importar", "hilos", but not "hielo" or "yeso", where the sound is a consonant.
fn starts_with_sound_i(word: &str) -> bool {
    let lower = word.to_lowercase();
    let rest = lower.strip_prefix('h').unwrap_or(&lower);
    let mut letters = rest.chars();
    let first = letters.next();
    let second = letters.next();
    matches!(first, Some('i' | 'í'))
        && !(rest.len() < lower.len() && matches!(second, Some('a' | 'e' | 'o')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn numbers_follow_the_country() {
        for (locale, value, expected) in [
            ("es", 1234.5, "1234,5"),
            ("es", 1_234_567.5, "1.234.567,5"),
            ("es-CL", 1234.5, "1.234,5"),
            ("es-CO", 41.0, "41"),
            ("es-EC", 0.25, "0,25"),
            ("es-MX", 1234.5, "1,234.5"),
            ("es-PE", -1_234_567.5, "-1,234,567.5"),
            ("es-BO", 1234.5, "1234,5"),
            ("en", 999.0, "999"),
            ("en-CL", 1234.5, "1,234.5"),
            ("en", -0.0001, "0"),
        ] {
            let locale = Localizer::new(Locale::parse(locale).unwrap());
            assert_eq!(locale.number(value), expected, "{locale:?}");
            let said = locale.text("format-percent", &[("value", value.into())]);
            assert!(said.starts_with(expected), "inside a sentence too: {said}");
        }
    }

    #[test]
    fn amounts_keep_both_decimals() {
        let peru = Localizer::new(Locale::parse("es-PE").unwrap());
        let chile = Localizer::new(Locale::parse("es-CL").unwrap());
        for (hundredths, as_in_peru, as_in_chile) in [
            (123_450, "1,234.50", "1.234,50"),
            (-5, "-0.05", "-0,05"),
            (0, "0.00", "0,00"),
            (
                i64::MIN,
                "-92,233,720,368,547,758.08",
                "-92.233.720.368.547.758,08",
            ),
        ] {
            assert_eq!(peru.amount(hundredths), as_in_peru);
            assert_eq!(chile.amount(hundredths), as_in_chile);
        }
    }

    #[test]
    fn dates_are_written_out() {
        let es = Localizer::new(Locale::ES.for_country("pe"));
        assert_eq!(es.date(day(2026, 11, 20)), "20 de noviembre de 2026");
        assert_eq!(es.date_short(day(2026, 9, 1)), "1 sept 2026");
        assert_eq!(es.week_of(day(2026, 12, 7)), "semana del 7 de diciembre");
        assert_eq!(es.month(day(2027, 1, 4)), "enero de 2027");
        let en = Localizer::new(Locale::EN);
        assert_eq!(en.date(day(2026, 11, 20)), "20 November 2026");
        assert_eq!(en.week_of(day(2026, 12, 7)), "week of 7 December");
        assert_eq!(date_iso(day(2026, 1, 5)), "2026-01-05");
    }

    #[test]
    fn one_hour_is_not_hours() {
        let es = Localizer::new(Locale::ES);
        assert_eq!(es.hours(41), "41 horas");
        assert_eq!(es.hours(1), "1 hora");
        assert_eq!(Localizer::new(Locale::EN).hours(1), "1 hour");
    }

    #[test]
    fn lists_read_as_spoken() {
        let es = Localizer::new(Locale::ES);
        let of = |words: &[&str]| {
            es.list(
                &words
                    .iter()
                    .map(|&word| word.to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(of(&[]), "");
        assert_eq!(of(&["pagos"]), "pagos");
        assert_eq!(
            of(&["pagos", "entrega", "equipo"]),
            "pagos, entrega y equipo"
        );
        assert_eq!(of(&["cobros", "impuestos"]), "cobros e impuestos");
        assert_eq!(of(&["agua", "hielo"]), "agua y hielo");
    }
}
