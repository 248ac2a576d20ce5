package vn.khuyencong.ledger.query.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    @Test
    void names_stand_as_a_vietnamese_reader_looks_for_them() {
        List<String> inOrder = List.of(
                "An Giang",
                "Bà Rịa - Vũng Tàu",
                "Bạc Liêu",
                "Bắc Giang",
                "Cà Mau",
                "Cần Thơ",
                "Đà Nẵng",
                "Đắk Lắk",
                "Hà Giang",
                "Hà Nội",
                "Hà Tĩnh",
                "Hải Dương",
                "Hải Phòng",
                "Hòa Bình",
                "Lai Châu",
                "Lào Cai",
                "Lâm Đồng",
                "Vĩnh Long",
                "Yên Bái");

        assertThat(inOrder.reversed().stream().sorted(new Alphabet())).isEqualTo(inOrder);
    }
}
