//! The words under "Dimensión por dimensión".

use rumbo_core::Condition;
use rumbo_core::diagnosis::{DimensionResult, ItemResult, ItemState, shown};
use rumbo_i18n::messages;

use super::summary::interval;
use super::words::Words;

#[derive(Clone, Debug)]
pub struct Dimensions {
    pub title: String,
    pub intro: Vec<String>,
    pub milestones_title: String,
    pub milestones: Vec<Finding>,
    pub dimensions: Vec<DimensionText>,
}

#[derive(Clone, Debug)]
pub struct DimensionText {
    pub name: String,
    pub place: usize,
    pub description: String,
    pub value: i64,
    pub interval: Option<(i64, i64)>,
    pub figure: String,
    pub threshold: Option<u8>,
    pub goal: String,
    pub bar_alt: String,
    pub findings: Vec<Finding>,
}

/// What one answer says.
#[derive(Clone, Debug)]
pub struct Finding {
    pub item: String,
    pub sentence: String,
    /// Nothing for what does not apply.
    pub level: Option<(u8, u8)>,
    pub level_text: String,
    /// Whether it says something: what does not apply yet is not printed.
    pub tells: bool,
    /// Survey figures beside it.
    pub benchmarks: Vec<String>,
}

impl Dimensions {
    pub(super) fn build(words: &Words<'_>) -> Self {
        let (l, diagnosis) = (words.l, words.diagnosis());
        let mut intro = vec![messages::report_dimensions_intro(l)];
        if !is_surveyed(words) {
            intro.push(messages::report_dimensions_not_surveyed(l));
        }
        let of = |dimension| {
            diagnosis
                .items
                .iter()
                .filter(move |item| item.dimension.as_ref() == dimension)
                .map(|item| finding(words, item))
                .collect()
        };
        Self {
            title: messages::report_dimensions(l),
            intro,
            milestones_title: messages::report_milestones(l),
            milestones: of(None),
            dimensions: diagnosis
                .dimensions
                .iter()
                .map(|dimension| text(words, dimension, of(Some(&dimension.id))))
                .collect(),
        }
    }
}

/// Whether some figure of the survey speaks of companies of this country.
fn is_surveyed(words: &Words<'_>) -> bool {
    let country = words.input.sheet.option("country");
    let mut surveyed = false;
    for benchmark in &words.input.content.benchmarks {
        benchmark.when.walk(&mut |part| {
            if let Condition::Fact(fact, options) = part {
                let named = country.is_some_and(|country| options.contains(country));
                surveyed |= fact.as_str() == "country" && named;
            }
        });
    }
    surveyed
}

fn text(words: &Words<'_>, dimension: &DimensionResult, findings: Vec<Finding>) -> DimensionText {
    let l = words.l;
    let value = shown(dimension.score);
    let interval = interval(dimension);
    let figure = match interval {
        Some((low, high)) => messages::report_dimension_interval(l, high, low),
        None => messages::report_dimension_value(l, value),
    };
    let threshold = dimension.threshold.filter(|_| !words.hides_profile());
    let dimensions = &words.diagnosis().dimensions;
    let asks_anything = dimensions
        .iter()
        .any(|dimension| dimension.threshold.is_some());
    let goal = match threshold {
        None if words.hides_profile() || !asks_anything => String::new(),
        None => messages::report_dimension_goal_none(l),
        Some(threshold) => match dimension.missing() {
            0 => messages::report_dimension_goal_met(l, threshold),
            points => messages::report_dimension_goal_short(l, i64::from(points), threshold),
        },
    };
    DimensionText {
        name: words.dimension(&dimension.id),
        place: words.dimension_place(&dimension.id),
        description: words.say_attribute(&format!("dimension-{}", dimension.id), "description"),
        value,
        interval,
        bar_alt: messages::report_dimension_bar_alt(l, goal.as_str(), figure.as_str()),
        figure,
        threshold,
        goal,
        findings,
    }
}

/// Most figures beside one answer.
const MOST_BENCHMARKS: usize = 1;

fn finding(words: &Words<'_>, item: &ItemResult) -> Finding {
    let l = words.l;
    let applies = !matches!(item.state, ItemState::NotApplicable(_));
    let benchmarks = words
        .content()
        .benchmarks
        .iter()
        .filter(|benchmark| benchmark.item == item.id && applies)
        .take(MOST_BENCHMARKS)
        .map(|benchmark| {
            let sentence = words.say(&format!("benchmark-{}", benchmark.id));
            match benchmark.when.holds(&words.facts) {
                true => messages::report_benchmark(l, sentence),
                false => messages::report_benchmark_outside(l, sentence),
            }
        })
        .collect();
    Finding {
        item: words.item_short(&item.id),
        sentence: words.finding(item),
        level: applies.then_some((item.level, item.top)),
        tells: item.state != ItemState::Hidden,
        level_text: messages::report_finding_level(l, item.level, item.top),
        benchmarks,
    }
}
