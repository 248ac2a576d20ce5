package vn.khuyencong.ledger.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ledger.events.DecisionNumber;

class ActKindTest {
    @ParameterizedTest
    @CsvSource({
        "459/QĐ-UBND, DECISION",
        "45/2012/NĐ-CP, DECREE",
        "36/2013/TT-BCT, CIRCULAR",
        "26/2014/TTLT-BTC-BCT, CIRCULAR",
        "12/2019/NQ-HĐND, RESOLUTION",
        "83/2015/QH13, LAW",
        "10/KH-UBND, PLAN",
        "7/TTr-SCT, SUBMISSION",
        "7/CV-QĐA, OTHER"
    })
    void an_act_is_what_the_letters_of_its_number_say(String number, ActKind kind) {
        assertThat(ActKind.of(DecisionNumber.of(number).normalised())).isEqualTo(kind);
    }
}
