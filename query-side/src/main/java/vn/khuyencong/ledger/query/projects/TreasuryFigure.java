package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.treasury.TreasuryBook;
import vn.khuyencong.ledger.query.web.Amount;
import vn.khuyencong.ledger.query.web.Parameters;

/** What the ledger has on a line, under one budget code or whatever the code, at the end of a day, in đồng. */
record TreasuryFigure(String line, @Nullable BudgetCode code, LocalDate on, Amount ledger) {

    /** The parts of a budget code that a question names, {@code codeSource} the code of its source. */
    record CodeAsked(
            @Nullable String chapter,
            @Nullable String category,
            @Nullable String section,
            @Nullable String item,
            @Nullable String subItem,
            @Nullable String targetProgramme,
            @Nullable String codeSource) {

        /** The code that they make, null where none is named. */
        @Nullable
        BudgetCode read() {
            String given = Stream.of(chapter, category, section, item, subItem, targetProgramme, codeSource)
                    .map(part -> part == null ? "" : part)
                    .reduce("", String::concat);
            return Parameters.read(
                    "code",
                    given,
                    all -> new BudgetCode(
                            said(chapter),
                            said(category),
                            said(section),
                            said(item),
                            said(subItem),
                            said(targetProgramme),
                            said(codeSource)));
        }

        private static @Nullable String said(@Nullable String part) {
            return part == null || part.isEmpty() ? null : part;
        }
    }

    static TreasuryFigure of(Shelf own, String line, @Nullable BudgetCode code, LocalDate day) {
        return new TreasuryFigure(
                line,
                code,
                day,
                Amount.of(TreasuryBook.of(own).on(day, line, code).net()));
    }
}
