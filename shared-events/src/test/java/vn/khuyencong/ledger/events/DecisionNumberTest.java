package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.DECISION_NUMBER_UNREADABLE;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionNumberTest {
    @ParameterizedTest
    @CsvSource({
        "459/QĐ-UBND, 459/QĐ-UBND, 459-qd-ubnd",
        "10/QĐ-UBND, 10/QĐ-UBND, 10-qd-ubnd",
        "4768/QĐ-BCT, 4768/QĐ-BCT, 4768-qd-bct",
        "6688/QD-UBND, 6688/QĐ-UBND, 6688-qd-ubnd",
        "05/2021/QĐ-UBND, 5/2021/QĐ-UBND, 5-2021-qd-ubnd",
        "20/2019/QĐ-UBND, 20/2019/QĐ-UBND, 20-2019-qd-ubnd",
        "23/2025/NQ-HĐND, 23/2025/NQ-HĐND, 23-2025-nq-hdnd",
        "45/2012/NĐ-CP, 45/2012/NĐ-CP, 45-2012-nd-cp",
        "45/2012/ND-CP, 45/2012/NĐ-CP, 45-2012-nd-cp",
        "235/2025/NĐ-CP, 235/2025/NĐ-CP, 235-2025-nd-cp",
        "202/2025/QH15, 202/2025/QH15, 202-2025-qh15",
        "30/2026/QH16, 30/2026/QH16, 30-2026-qh16",
        "28/2018/TT-BTC, 28/2018/TT-BTC, 28-2018-tt-btc",
        "26/2014/TTLT-BTC-BCT, 26/2014/TTLT-BTC-BCT, 26-2014-ttlt-btc-bct",
        "19/2025/QĐ-TTg, 19/2025/QĐ-TTG, 19-2025-qd-ttg",
        "1314/NQ-UBTVQH15, 1314/NQ-UBTVQH15, 1314-nq-ubtvqh15",
        "437/CTĐP-QLKC, 437/CTĐP-QLKC, 437-ctdp-qlkc",
        "1746/SCT-QLCN, 1746/SCT-QLCN, 1746-sct-qlcn",
        "157/KH-SCT, 157/KH-SCT, 157-kh-sct",
        "682/TTr-SCT, 682/TTr-SCT, 682-ttr-sct",
        "193/QĐ-TT, 193/QĐ-TT, 193-qd-tt",
        "03/HĐ-SKHCN, 3/HĐ-SKHCN, 3-hd-skhcn",
        "1213/2010/HDLN/STC-SCT, 1213/2010/HDLN/STC-SCT, 1213-2010-hdln-stc-sct"
    })
    void the_patterns_that_offices_use_are_read(String written, String normalised, String slug) {
        assertThat(DecisionNumber.of(written).normalised()).isEqualTo(normalised);
        assertThat(DecisionNumber.of(written).slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "459/QĐ-UBND",
                "459 / QĐ – UBND",
                "459/QĐ—UBND",
                "459/QĐ−UBND",
                "459/qđ-ubnd",
                "459/QD-UBND",
                "459/QÐ-UBND",
                "0459/QĐ-UBND",
                "  459/QĐ-UBND  ",
                "459/QĐ\u00A0-\u00A0UBND",
                "Quyết định số 459/QĐ-UBND",
                "Quyết định số: 459/QĐ-UBND",
                "Quyết định số\u00A0459/QĐ-UBND",
                "QĐ số 459/QĐ-UBND",
                "số 459/QĐ-UBND"
            })
    void one_number_has_one_normalised_form(String written) {
        assertThat(DecisionNumber.of(written).normalised()).isEqualTo("459/QĐ-UBND");
    }

    @Test
    void a_decomposed_number_is_the_same_number() {
        String decomposed = Normalizer.normalize("Quyết định số 437/CTĐP-QLKC", Normalizer.Form.NFD);
        assertThat(DecisionNumber.of(decomposed).normalised()).isEqualTo("437/CTĐP-QLKC");
        assertThat(DecisionNumber.of(decomposed).asWritten()).isEqualTo("Quyết định số 437/CTĐP-QLKC");
    }

    @Test
    void the_number_is_kept_as_it_was_written() {
        assertThat(DecisionNumber.of(" 459 / QD – UBND ").asWritten()).isEqualTo("459 / QD – UBND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"459/QĐ-UBND", "5/2021/QĐ-UBND", "682/TTr-SCT", "1213/2010/HDLN/STC-SCT", "19/2025/QĐ-TTG"})
    void a_normalised_number_is_its_own_normal_form(String normalised) {
        assertThat(DecisionNumber.of(normalised).normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "QD 459",
                "459",
                "459/",
                "/QĐ-UBND",
                "459/-UBND",
                "459/QĐ-",
                "459//QĐ-UBND",
                "0/QĐ-UBND",
                "000/QĐ-UBND",
                "123456/QĐ-UBND",
                "459/2016",
                "21/3/2016",
                "459/QĐ-UBND ngày 21/3/2016",
                "459/QĐ-UBND; 10/QĐ-UBND",
                "٤٥٩/QĐ-UBND",
                "-459/QĐ-UBND",
                "459.QĐ.UBND"
            })
    void what_has_no_shape_of_a_number_is_refused(String written) {
        assertRefused(DECISION_NUMBER_UNREADABLE, () -> DecisionNumber.of(written));
    }

    @Test
    void a_number_longer_than_any_office_writes_is_refused() {
        assertRefused(DECISION_NUMBER_UNREADABLE, () -> DecisionNumber.of("459/" + "Q".repeat(100)));
        assertRefused(DECISION_NUMBER_UNREADABLE, () -> DecisionNumber.of("số ".repeat(100_000) + "459/QĐ-UBND"));
    }
}
