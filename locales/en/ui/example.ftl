### The example company, to see how everything turns out.

example-title = Would you rather look first?
example-offer = { $company }, from { $country }, is an invented company. It sells: { $focus }. It has answered everything and is at the second action of its plan.
example-add = See a finished example
example-added = Example added.
example-removed = The example is gone. Nothing of it is left on this computer.
example-line = Invented, to look at. It does not count among your companies.
example-result = See its result
example-roadmap = See its roadmap
example-go-on = Go on in the example
example-remove = Remove the example
