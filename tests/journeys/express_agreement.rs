//! How well the express path tells what the whole questionnaire finds, on the example companies.
//!
//! The stage is always the same. The profile of the stage and the probable base is the whole questionnaire's for at
//! least 85 of 100 companies that were not used to choose its questions. `--nocapture` prints who differs, and why.

use rumbo_app::Pack;
use rumbo_core::diagnosis::{
    ConditionKind, ConditionResult, Diagnosis, ExpressDiagnosis, diagnose, diagnose_express,
};
use rumbo_core::questionnaire::{Path, progress_on};
use rumbo_core::{AnswerSheet, Content};
use rumbo_tests::example_company::{ExampleCompany, Group};

/// Companies out of a hundred whose profile has to be the same.
const AGREEMENT: usize = 85;
/// All example companies, when they are complete; and the fewest of them that are held out then.
const COMPANIES: usize = 36;
const HELD_OUT: usize = 10;

/// A company by both paths.
struct Both {
    company: ExampleCompany,
    express: ExpressDiagnosis,
    whole: Diagnosis,
}

impl Both {
    fn of(content: &Content, company: ExampleCompany) -> Self {
        let file: serde_json::Value = serde_json::from_str(&company.text).unwrap();
        let said = &file["assessment"];
        let knows: AnswerSheet = serde_json::from_value(serde_json::json!({
            "facts": said["facts"],
            "answers": said["answers"],
        }))
        .unwrap();
        let branch = content.branch_facts();
        let mut sheet = AnswerSheet::default();
        for (fact, value) in &knows.facts {
            if branch.contains(fact) {
                sheet.facts.insert(fact.clone(), value.clone());
            }
        }
        while let Some(next) = progress_on(content, &sheet, Path::Express).missing.first() {
            let answer = knows
                .answers
                .get(next)
                .unwrap_or_else(|| panic!("{} does not say {next}", company.id));
            sheet.answers.insert(next.clone(), answer.clone());
        }
        Self {
            express: diagnose_express(content, &sheet),
            whole: diagnose(content, &knows),
            company,
        }
    }

    fn agrees(&self) -> bool {
        self.express.probable_profile == self.whole.profile
    }

    /// What the whole questionnaire found lacking up to the probable base.
    fn why(&self) -> String {
        let gate = self.express.probable_base.as_ref();
        let gate = gate.and_then(|gate| self.whole.gate(gate));
        let lacking = gate.map_or(&[][..], |gate| &gate.conditions);
        let told = |one: &ConditionResult| match &one.kind {
            ConditionKind::Must(must) => must.to_string(),
            ConditionKind::Average(dimension) => {
                format!("{dimension} {} of {}", one.value, one.threshold)
            }
            ConditionKind::Index => format!("index {} of {}", one.value, one.threshold),
        };
        let lacking: Vec<String> = lacking.iter().filter(|one| !one.met).map(told).collect();
        format!(
            "{}: {} by the express path, {}: {}",
            self.company.id,
            self.express.probable_profile,
            self.whole.profile,
            lacking.join(", ")
        )
    }
}

fn all(group: Option<Group>) -> Vec<Both> {
    let content = Pack::shipped().unwrap().content;
    ExampleCompany::all()
        .into_iter()
        .filter(|company| group.is_none_or(|group| company.expected.group == group))
        .map(|company| Both::of(&content, company))
        .collect()
}

/// Demands the agreement of a group, and says who differs.
#[allow(
    clippy::print_stdout,
    reason = "whoever chooses the questions reads it"
)]
fn assert_agreement(group: Group, of: &[Both]) {
    let agree = of.iter().filter(|both| both.agrees()).count();
    let differ: Vec<String> = of
        .iter()
        .filter(|both| !both.agrees())
        .map(Both::why)
        .collect();
    println!("{group:?}: {agree} of {}\n{}", of.len(), differ.join("\n"));
    assert!(
        agree * 100 >= of.len() * AGREEMENT,
        "{group:?}: {agree} of {}: {differ:#?}",
        of.len()
    );
}

#[test]
fn the_stage_is_always_right() {
    for both in all(None) {
        assert_eq!(both.express.stage, both.whole.stage, "{}", both.company.id);
        assert!(both.express.missing.is_empty());
        assert!(
            both.express.index.low <= both.whole.index
                && both.whole.index <= both.express.index.high,
            "{}: the index lies within its bounds",
            both.company.id
        );
    }
}

#[test]
fn the_profile_is_mostly_that_of_the_companies_that_it_was_chosen_with() {
    assert_agreement(Group::Tune, &all(Some(Group::Tune)));
}

#[test]
fn the_profile_is_mostly_that_of_companies_it_was_not_chosen_with() {
    let held_out = all(Some(Group::HeldOut));
    let complete = ExampleCompany::all().len() >= COMPANIES;
    assert!(
        !complete || held_out.len() >= HELD_OUT,
        "{} of all companies are held out, which is too few to tell",
        held_out.len()
    );
    assert_agreement(Group::HeldOut, &held_out);
}

#[test]
fn what_the_express_path_says_wrongly_is_never_too_low() {
    let content = Pack::shipped().unwrap().content;
    let number = |id: &rumbo_core::ids::ProfileId| {
        let mut profiles = content.profiles.iter();
        profiles
            .find(|profile| profile.id == *id)
            .map(|profile| profile.number)
    };
    for both in all(None) {
        assert!(
            number(&both.express.probable_profile) >= number(&both.whole.profile),
            "{}",
            both.why()
        );
    }
}
