package vn.khuyencong.ledger.infra.conformance.day;

import vn.khuyencong.ledger.infra.conformance.browser.Language;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;

/** What a day is about: a decision, the year whose money it gives, and the project that spends it; each seat has its own. */
record Matter(String decision, int year, String project) {
    static final String UNIT = "40@2004-07-08";

    static Matter of(Seat seat) {
        return seat.language() == Language.VI
                ? new Matter("9951/QĐ-UBND", 2026, "Nhóm đề án đổi mới khung dệt thổ cẩm (ví dụ)")
                : new Matter("9952/QĐ-UBND", 2025, "Nhóm đề án đổi mới máy dệt chiếu cói (ví dụ)");
    }

    /** A day of its year as people type it. */
    String on(int day, int month) {
        return "%d/%d/%d".formatted(day, month, year);
    }

    String contract() {
        return "01/%d/HĐ-KC".formatted(year);
    }

    String fundPage() {
        return "/funds/fund.%s.%d.provincial".formatted(UNIT, year);
    }
}
