### Said in the directory of each programme and platform: what it asks, and how that comes out for the company.

# $kind, in lower case: "training".
report-directory-programme = Programme: { $kind }
report-directory-platform = Platform: { $kind }
report-directory-fits = It fits you: you meet all that is asked.
# $subjects, a list: "your sector and the region".
report-directory-check = It may fit you. Still to be confirmed: { $subjects }.
report-directory-does-not-fit = It does not fit you today, because of { $subjects }.
report-directory-historical = It has closed, or something else took its place. It stands here for reference: do not count on it.
report-directory-announced = It was announced, and we have not seen it working yet. Do not count on it for your plan.
report-directory-conditions = What is asked
# $label, in lower case: "sector".
report-directory-favours = Preferred: { $label }
report-directory-met = You meet it
report-directory-not-met = You do not meet it
report-directory-not-yours = Not your case
report-directory-yours = Your case
report-directory-ask-owner = We lack this detail of yours
report-directory-ask-operator = Ask { $operator }
report-directory-adds = Counts in your favour
report-directory-optional = Not compulsory
report-directory-any-country = Any of the region
report-directory-any = Anyone, says whoever runs it
report-directory-other-condition = Another condition
report-directory-sellers = Where one sells from
report-directory-admission-unknown = We did not find whether it admits sellers from { $country }.
report-directory-admits = It admits sellers from { $countries }.
report-directory-admits-not = It did not admit sellers from { $countries }.
report-directory-admits-unsaid = We did not find the list of countries.
