package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.BUDGET_CODE_UNREADABLE;

import org.jspecify.annotations.Nullable;

/**
 * Mục lục ngân sách: under which codes the Treasury books a sum. Each is text, so that leading zeros stay, and each may be
 * left out.
 *
 * @param chapter Chương, three digits
 * @param category Loại, three digits
 * @param section Khoản, three digits
 * @param item Mục, four digits
 * @param subItem Tiểu mục, four digits
 * @param targetProgramme mã chương trình mục tiêu, four digits
 * @param source mã nguồn, two to four digits
 */
public record BudgetCode(
        @Nullable String chapter,
        @Nullable String category,
        @Nullable String section,
        @Nullable String item,
        @Nullable String subItem,
        @Nullable String targetProgramme,
        @Nullable String source) {
    public BudgetCode {
        int stated = 0;
        stated += digits(chapter, 3, 3);
        stated += digits(category, 3, 3);
        stated += digits(section, 3, 3);
        stated += digits(item, 4, 4);
        stated += digits(subItem, 4, 4);
        stated += digits(targetProgramme, 4, 4);
        stated += digits(source, 2, 4);
        if (stated == 0) {
            throw new InvalidValue(BUDGET_CODE_UNREADABLE, "");
        }
    }

    private static int digits(@Nullable String code, int least, int most) {
        if (code == null) {
            return 0;
        }
        if (code.length() < least || code.length() > most || !code.chars().allMatch(Mask::isDigit)) {
            throw new InvalidValue(BUDGET_CODE_UNREADABLE, code);
        }
        return 1;
    }
}
