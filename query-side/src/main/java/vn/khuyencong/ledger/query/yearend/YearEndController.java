package vn.khuyencong.ledger.query.yearend;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.table.About;
import vn.khuyencong.ledger.query.table.TableFormat;
import vn.khuyencong.ledger.query.table.Tables;
import vn.khuyencong.ledger.query.web.Asked;

/** Questions at the end of a fiscal year; each reads the projects of one unit with money of that year. */
@RestController
@RequestMapping("/api/v1")
final class YearEndController {
    private static final String UNIT = "đồng";

    private final YearEndReadings readings;
    private final Tables tables;

    YearEndController(YearEndReadings readings, Tables tables) {
        this.readings = readings;
        this.tables = tables;
    }

    /** What is open in a unit's year: advances, rests, recoveries, projects that cannot close. 404 UNKNOWN_PROVINCE. */
    @Operation(
            summary = "What is open at the end of a unit's fiscal year, and until when; format=csv or xlsx for a file")
    @GetMapping("/year-end")
    ResponseEntity<?> yearEnd(
            @RequestParam String province,
            @RequestParam String fiscalYear,
            @RequestParam(required = false) @Nullable String format,
            Asked asked,
            Locale locale) {
        TableFormat wanted = TableFormat.read(format);
        Answered<YearEnd> found = readings.ask(province, fiscalYear, asked, YearEnd::of);
        return wanted.isFile()
                ? tables.answer(
                        YearEndRows.of(found.answer()), about("year-end", found.asOf()), wanted, "year-end", locale)
                : ResponseEntity.ok(found);
    }

    /** What the ledger and the Treasury have of a unit's year (Mẫu 10). 404 UNKNOWN_PROVINCE. */
    @Operation(
            summary =
                    "Ledger and Treasury side by side by project, source and budget code; format=csv or xlsx for a file")
    @GetMapping("/treasury")
    ResponseEntity<?> treasury(
            @RequestParam String province,
            @RequestParam String fiscalYear,
            @RequestParam(required = false) @Nullable String format,
            Asked asked,
            Locale locale) {
        TableFormat wanted = TableFormat.read(format);
        Answered<TreasuryTable> found = readings.ask(province, fiscalYear, asked, TreasuryTable::of);
        return wanted.isFile()
                ? tables.answer(
                        TreasuryRows.of(found.answer()), about("treasury", found.asOf()), wanted, "treasury", locale)
                : ResponseEntity.ok(found);
    }

    private static About about(String question, Moment asOf) {
        return About.of(List.of(
                new About.Line("question", question),
                new About.Line("effectiveAsOf", asOf.effectiveAsOf()),
                new About.Line("knownAsOf", asOf.knownAsOf()),
                new About.Line("position", asOf.position()),
                new About.Line("unit", UNIT)));
    }
}
