//! The plan for a calendar or a spreadsheet: the sentences of the screen and the report, in files of other programs.

use crate::case::{Case, Findings, task_id};
use crate::error::AppError;
use crate::files::case_of;
use crate::pack::Pack;
use crate::report::{REPORT_FOLDER, file_stem, of_the_whole, telling};
use crate::roadmap::roadmap_from;
use crate::rumbo::{Rumbo, day};
use crate::views::{OfferView, PlanFormat, PlanOptions, PlanSaved, TaskView};
use crate::write_file::write_whole;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rumbo_core::content::Provenance;
use rumbo_core::matching::Offered;
use rumbo_core::roadmap::TaskState;
use rumbo_exchange::plan::{PlanFile, PlanOffer, PlanTask, calendar, spreadsheet, table};
use rumbo_i18n::{Locale, Localizer, messages};
use rumbo_report::model::Report;
use std::path::{Path, PathBuf};

impl Rumbo {
    /// Saves the plan as a calendar or a spreadsheet, whole, beside what is there already: a person may have ticked and
    /// moved things in an older file, so that none is ever replaced. The folder is remembered.
    ///
    /// # Errors
    /// The diagnosis is on the express path, a calendar would be empty, the folder is gone or can't be written, or the
    /// disk is full. Nothing is half written.
    pub fn save_plan(
        &mut self,
        id: &str,
        folder: Option<&Path>,
        options: &PlanOptions,
    ) -> Result<PlanSaved, AppError> {
        let folder = match folder {
            Some(folder) if !folder.is_dir() => {
                return Err(AppError::FolderGone {
                    path: folder.display().to_string(),
                });
            }
            Some(folder) => folder.to_path_buf(),
            None => self.report_folder()?,
        };
        let case = self.case(id)?;
        let (plan, bytes) = plan_bytes(&case, (self.surroundings.now)(), options)?;
        let stem = file_stem(&case, messages::export_file);
        let note = note(&plan, options.format, &case.words);
        let path = free_place(&folder, &stem, ending(options.format));
        drop(case);
        self.write_noted(&path, &bytes)?;
        let remembered = folder.display().to_string();
        self.transact(|tables| Ok(tables.remember(REPORT_FOLDER, &remembered)?))?;
        Ok(PlanSaved {
            path: path.display().to_string(),
            note,
        })
    }
}

/// Makes the plan of a file of answers as a calendar or a spreadsheet; says what it holds.
///
/// # Errors
/// The file can't be taken or is on the express path, a calendar would be empty, or the file can't be written. Nothing is
/// half written.
pub fn plan_file(
    pack: &Pack,
    text: &str,
    language: Locale,
    today: NaiveDate,
    options: &PlanOptions,
    target: &Path,
) -> Result<String, AppError> {
    let case = case_of(pack, text, language, today)?;
    let (plan, bytes) = plan_bytes(&case, today.and_time(NaiveTime::MIN), options)?;
    write_whole(target, &bytes)?;
    Ok(note(&plan, options.format, &case.words))
}

fn plan_bytes(
    case: &Case<'_>,
    made_at: NaiveDateTime,
    options: &PlanOptions,
) -> Result<(PlanFile, Vec<u8>), AppError> {
    of_the_whole(case)?;
    let plan = told(case, &case.findings(), made_at);
    let bytes = match options.format {
        PlanFormat::Calendar => calendar(&plan, options.with_alarm, &case.words)?,
        PlanFormat::Spreadsheet => spreadsheet(&plan, &case.words)?,
        PlanFormat::Table => table(&plan, &case.words)?,
    };
    Ok((plan, bytes))
}

fn note(plan: &PlanFile, format: PlanFormat, l: &Localizer) -> String {
    let (dated, undated) = plan.left();
    let count = |count| i64::try_from(count).unwrap_or(i64::MAX);
    match format {
        PlanFormat::Calendar => messages::export_calendar_note(l, count(dated), count(undated)),
        PlanFormat::Spreadsheet => messages::export_spreadsheet_note(l),
        PlanFormat::Table => messages::export_table_note(l),
    }
}

const fn ending(format: PlanFormat) -> &'static str {
    match format {
        PlanFormat::Calendar => "ics",
        PlanFormat::Spreadsheet => "xlsx",
        PlanFormat::Table => "csv",
    }
}

/// The first name that no file has: "… (2).xlsx" beside "….xlsx".
fn free_place(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let plain = folder.join(format!("{stem}.{ending}"));
    // Whatever stands there, also a link that leads nowhere.
    let is_free = |path: &Path| path.symlink_metadata().is_err();
    if is_free(&plain) {
        return plain;
    }
    let numbered = (2_u32..).map(|number| folder.join(format!("{stem} ({number}).{ending}")));
    numbered
        .into_iter()
        .find(|path| is_free(path))
        .unwrap_or(plain)
}

/// What the screen and the report say of the plan.
fn told(case: &Case<'_>, findings: &Findings, made_at: NaiveDateTime) -> PlanFile {
    let report = telling(case, findings, None);
    let view = roadmap_from(case, findings, &report);
    let l = &case.words;
    let pack = &case.pack.content.pack;
    let repeat = chrono::Days::new(u64::from(pack.repeat_after_days));
    let mut notes = view.notices.clone();
    notes.push(report.cover.disclaimer.clone());
    PlanFile {
        id: match case.id.is_empty() {
            // A file of answers has no name of its own that lasts: the company's and its first day stand for it.
            true => uuid::Uuid::new_v5(
                &uuid::Uuid::NAMESPACE_OID,
                format!("{}\n{}", case.company, case.started_on).as_bytes(),
            )
            .to_string(),
            false => case.id.clone(),
        },
        company: case.company.clone(),
        diagnosed_on: case.diagnosed_on,
        repeat_on: case
            .diagnosed_on
            .checked_add_days(repeat)
            .unwrap_or(case.diagnosed_on),
        made_at,
        content: messages::app_content_version(l, l.date(pack.date), pack.version.as_str()),
        notes,
        tasks: view
            .tasks
            .iter()
            .map(|task| plan_task(case, task))
            .collect(),
        offers: offers(case, findings, &report),
    }
}

fn plan_task(case: &Case<'_>, task: &TaskView) -> PlanTask {
    let l = &case.words;
    let said = case.records.get(&task_id(&case.pack.content, &task.id));
    let done = said.filter(|record| record.standing() == TaskState::Done);
    let days = |text: &Option<String>| text.as_deref().and_then(day);
    PlanTask {
        id: task.id.clone(),
        number: usize::try_from(task.number).unwrap_or(0),
        title: task.title.clone(),
        block: match task.block.as_str() {
            "alert" => messages::roadmap_block_alert(l),
            "find-out" => messages::roadmap_block_find_out(l),
            "goal" => messages::roadmap_block_goal(l),
            "next-gate" => messages::roadmap_block_next_gate(l),
            _ => messages::roadmap_block_rest(l),
        },
        dimension: case
            .say(&format!("dimension-{}", task.dimension), None)
            .unwrap_or_default(),
        done: task.done,
        done_on: done.and_then(|record| record.said_on),
        weeks: days(&task.start_on).zip(days(&task.finish_on)),
        hours: task.hours,
        wait_weeks: task.wait_weeks,
        cost: task.cost.clone(),
        why: task.why.clone(),
        deliverable: task.deliverable.clone(),
        steps: task
            .steps
            .iter()
            .map(|step| (step.text.clone(), step.done))
            .collect(),
        source: task.source.clone(),
        help: task.help.iter().map(|offer| offer.id.clone()).collect(),
    }
}

/// Those of the report's catalogue, in its order.
fn offers(case: &Case<'_>, findings: &Findings, report: &Report) -> Vec<PlanOffer> {
    let groups = report.catalogue.groups.iter();
    groups
        .flat_map(|group| &group.entries)
        .filter_map(|entry| {
            let view = crate::roadmap::offer_view(findings, report, &entry.offered)?;
            Some(plan_offer(
                case,
                &entry.offered,
                entry.operator_beside,
                view,
            ))
        })
        .collect()
}

fn plan_offer(
    case: &Case<'_>,
    offered: &Offered,
    operator_beside: bool,
    view: OfferView,
) -> PlanOffer {
    let l = &case.words;
    let content = &case.pack.content;
    let as_of = match offered {
        Offered::Programme(id) => {
            let mut records = content.programmes.iter();
            records
                .find(|record| record.id == *id)
                .map(Provenance::as_of)
        }
        Offered::Platform(id) => {
            let mut records = content.platforms.iter();
            records
                .find(|record| record.id == *id)
                .map(Provenance::as_of)
        }
    };
    let checks: Vec<String> = view.check.into_iter().map(|check| check.text).collect();
    PlanOffer {
        name: match operator_beside {
            true => messages::report_help_line(l, view.name, view.operator),
            false => view.name,
        },
        id: view.id,
        what: view.text,
        fit: match view.fit.as_str() {
            "fits" => messages::roadmap_fits(l),
            _ => messages::roadmap_check(l),
        },
        why: view.why.join(" "),
        check: checks.join("\n"),
        cost: view.cost,
        address: view.url,
        as_of: as_of.unwrap_or(content.pack.date),
        source: view.source,
    }
}
