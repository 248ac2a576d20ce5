package vn.khuyencong.ledger.query.yearend;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.web.Asked;

/** The work at the end of a year, and ledger and Treasury side by side. */
@PageController
final class YearEndPage {
    private final YearEndReadings readings;

    YearEndPage(YearEndReadings readings) {
        this.readings = readings;
    }

    @GetMapping("/year-end")
    String yearEnd(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String fiscalYear,
            Asked asked,
            @ModelAttribute(binding = false) Show show,
            Model model) {
        FiscalYear year = choose(fiscalYear, asked, model);
        if (province != null && !province.isEmpty()) {
            fill(readings.ask(province, year.toString(), asked, Named.with(YearEnd::of)), show, model);
        }
        return "yearend/year-end";
    }

    @GetMapping("/treasury")
    String treasury(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String fiscalYear,
            Asked asked,
            @ModelAttribute(binding = false) Show show,
            Model model) {
        FiscalYear year = choose(fiscalYear, asked, model);
        if (province != null && !province.isEmpty()) {
            fill(readings.ask(province, year.toString(), asked, Named.with(TreasuryTable::of)), show, model);
        }
        return "yearend/treasury";
    }

    /** An answer with the unit that it is about. */
    private record Named<T>(Unit unit, T answer) {
        static <T> Function<ProjectsOfYear, Named<T>> with(Function<ProjectsOfYear, T> question) {
            return year -> new Named<>(year.unit(), question.apply(year));
        }
    }

    /** What the page lets one choose before there is an answer. */
    private FiscalYear choose(@Nullable String fiscalYear, Asked asked, Model model) {
        FiscalYear year = YearEndReadings.yearOf(fiscalYear);
        model.addAttribute("year", year);
        model.addAttribute("nation", Unit.NATION.key());
        readings.at(
                asked,
                view -> model.addAttribute("asOf", view.asOf()).addAttribute("names", new Names(view.documents())));
        return year;
    }

    private static <T> void fill(Answered<Named<T>> found, Show show, Model model) {
        Unit unit = found.answer().unit();
        Names names = (Names) model.getAttribute("names");
        String name = names == null ? null : names.of(unit);
        model.addAttribute("sheet", found.answer().answer());
        model.addAttribute("asOf", found.asOf());
        model.addAttribute("unitName", name == null ? show.text("common.nationwide") : name);
    }
}
