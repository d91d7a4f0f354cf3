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
    /// Whom the survey asked, each with the number that stands beside its figures.
    pub notes: Vec<String>,
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
    /// Survey figures beside it, each with whom the survey asked.
    pub benchmarks: Vec<String>,
    /// The same for a report: few, and whom the survey asked stands once, in the notes.
    pub benchmarks_noted: Vec<String>,
}

impl Dimensions {
    pub(super) fn build(words: &Words<'_>) -> Self {
        let (l, diagnosis) = (words.l, words.diagnosis());
        let mut intro = vec![messages::report_dimensions_intro(l)];
        if !is_surveyed(words) {
            intro.push(messages::report_dimensions_not_surveyed(l));
        }
        let bases = [
            messages::report_survey(l),
            messages::report_survey_makers(l),
        ];
        let of = |dimension| -> Vec<Finding> {
            let items = diagnosis.items.iter();
            let mut findings: Vec<Finding> = items
                .filter(|item| item.dimension.as_ref() == dimension)
                .map(|item| finding(words, item, &bases))
                .collect();
            let figures = findings.iter_mut().filter(|finding| finding.tells);
            let figures = figures.filter(|finding| !finding.benchmarks_noted.is_empty());
            for finding in figures.skip(MOST_NOTED) {
                finding.benchmarks_noted.clear();
            }
            findings
        };
        let milestones = of(None);
        let dimensions: Vec<DimensionText> = diagnosis
            .dimensions
            .iter()
            .map(|dimension| text(words, dimension, of(Some(&dimension.id))))
            .collect();
        let findings = dimensions.iter().flat_map(|dimension| &dimension.findings);
        let said: Vec<&String> = milestones
            .iter()
            .chain(findings)
            .filter(|finding| finding.tells)
            .flat_map(|finding| &finding.benchmarks_noted)
            .collect();
        let notes = (1..).zip(&bases).filter_map(|(number, base)| {
            let mark = messages::report_benchmark_noted(l, "", number);
            let used = said.iter().any(|figure| figure.ends_with(mark.trim()));
            used.then(|| messages::report_benchmark_note(l, base.as_str(), number))
        });
        let mut notes: Vec<String> = notes.collect();
        let reference = messages::report_benchmark_reference(l, "");
        if said
            .iter()
            .any(|figure| figure.starts_with(reference.trim()))
        {
            notes.push(messages::report_benchmark_reference_note(l));
        }
        Self {
            title: messages::report_dimensions(l),
            intro,
            milestones_title: messages::report_milestones(l),
            milestones,
            notes,
            dimensions,
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

/// Most figures beside the answers of one dimension on paper.
const MOST_NOTED: usize = 1;
/// Most figures beside one answer.
const MOST_BENCHMARKS: usize = 1;

fn finding(words: &Words<'_>, item: &ItemResult, bases: &[String]) -> Finding {
    let l = words.l;
    let applies = !matches!(item.state, ItemState::NotApplicable(_));
    let benchmarks: Vec<(bool, String)> = words
        .content()
        .benchmarks
        .iter()
        .filter(|benchmark| benchmark.item == item.id && applies)
        .take(MOST_BENCHMARKS)
        .map(|benchmark| {
            let own_group = benchmark.when.holds(&words.facts);
            (own_group, words.say(&format!("benchmark-{}", benchmark.id)))
        })
        .collect();
    let say = |(own_group, sentence): (bool, String)| match own_group {
        true => messages::report_benchmark(l, sentence),
        false => messages::report_benchmark_outside(l, sentence),
    };
    let noted = benchmarks.iter().map(|(own_group, sentence)| {
        let short = (1..).zip(bases).find_map(|(number, base)| {
            let figure = sentence.strip_suffix(base.as_str())?.trim_end();
            Some(messages::report_benchmark_noted(l, figure, number))
        });
        let short = short.unwrap_or_else(|| sentence.clone());
        match own_group {
            true => messages::report_benchmark(l, short),
            false => messages::report_benchmark_reference(l, short),
        }
    });
    Finding {
        item: words.item_short(&item.id),
        sentence: words.finding(item),
        level: applies.then_some((item.level, item.top)),
        tells: item.state != ItemState::Hidden,
        level_text: messages::report_finding_level(l, item.level, item.top),
        benchmarks_noted: noted.collect(),
        benchmarks: benchmarks.into_iter().map(say).collect(),
    }
}
