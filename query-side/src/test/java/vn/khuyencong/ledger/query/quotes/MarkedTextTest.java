package vn.khuyencong.ledger.query.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.statement.TextBounds;

class MarkedTextTest {
    private final List<Quote> quotes = new ArrayList<>();

    @Test
    void a_quote_is_marked_where_it_stands_and_nothing_else_is() {
        quote("a", "12 đề án");
        assertThat(marked("Thực hiện 12 đề án với tổng kinh phí."))
                .isEqualTo("Thực hiện [a:12 đề án] với tổng kinh phí.");
    }

    @Test
    void a_composed_quote_is_found_in_a_decomposed_file_and_the_other_way_round() {
        String text = "kinh phí là 440 triệu đồng";
        quote("a", Normalizer.normalize("440 triệu đồng", Normalizer.Form.NFD));
        assertThat(marked(text)).isEqualTo("kinh phí là [a:440 triệu đồng]");
        quotes.clear();
        quote("a", "440 triệu đồng");
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(marked(decomposed)).isEqualTo(decomposed.replace("440", "[a:440") + "]");
    }

    @Test
    void any_spaces_and_line_ends_between_words_are_the_same_space() {
        quote("a", "thức ăn chăn nuôi FAGO");
        assertThat(marked("công ty thức ăn      chăn\u00A0nuôi\r\nFAGO (Lạng Giang)"))
                .isEqualTo("công ty [a:thức ăn      chăn\u00A0nuôi\r]\n[-a:FAGO] (Lạng Giang)");
    }

    @Test
    void signs_that_nobody_sees_keep_no_quote_from_being_found() {
        quote("a", "70 tỷ đồng");
        assertThat(marked("\uFEFFtrên 7\u00AD0 tỷ\u200B đồng")).isEqualTo("\uFEFFtrên [a:7\u00AD0 tỷ\u200B đồng]");
    }

    @Test
    void overlapping_quotes_share_the_words_between_them_and_the_shorter_is_named_first() {
        quote("count", "12 đề án với tổng kinh phí");
        quote("money", "tổng kinh phí là 6.349 triệu đồng");
        assertThat(marked("12 đề án với tổng kinh phí là 6.349 triệu đồng"))
                .isEqualTo("[count:12 đề án với ][count+money:tổng kinh phí][-money: là 6.349 triệu đồng]");
        assertThat(read("12 đề án với tổng kinh phí là 6.349 triệu đồng")
                        .article()
                        .getFirst()
                        .pieces()
                        .get(1)
                        .beginning())
                .containsExactly("money");
    }

    @Test
    void a_quote_within_another_is_named_before_it() {
        quote("whole", "46 sản phẩm, trong đó 14 sản phẩm khu vực");
        quote("part", "14 sản phẩm");
        assertThat(marked("46 sản phẩm, trong đó 14 sản phẩm khu vực"))
                .isEqualTo("[whole:46 sản phẩm, trong đó ][part+whole:14 sản phẩm][-whole: khu vực]");
    }

    @Test
    void a_number_is_not_found_within_a_longer_one() {
        quote("a", "5 cơ sở");
        assertThat(marked("15 cơ sở, 2.5 cơ sở, 5 cơ sở")).isEqualTo("15 cơ sở, 2.5 cơ sở, [a:5 cơ sở]");
        quotes.clear();
        quote("a", "kinh phí 250");
        assertThat(marked("kinh phí 250.000 và kinh phí 250 triệu"))
                .isEqualTo("kinh phí 250.000 và [a:kinh phí 250] triệu");
    }

    @Test
    void a_quote_that_the_printer_ran_into_the_next_word_is_found_all_the_same() {
        quote("a", "41.306,53triệu");
        assertThat(marked("là: 41.306,53triệu đồng")).isEqualTo("là: [a:41.306,53triệu] đồng");
        quotes.clear();
        quote("a", "khuyến công quốc");
        assertThat(marked("khuyến công quốcgia")).isEqualTo("[a:khuyến công quốc]gia");
    }

    @Test
    void of_equal_words_each_line_of_the_text_gets_those_that_stand_beside_its_own() {
        quotes.add(new Quote("second", "kinh phí 150 triệu đồng", "showroom", null));
        quotes.add(new Quote("rooms", "02 phòng trưng bày", "showroom", null));
        assertThat(marked("05 hội chợ, kinh phí 150 triệu đồng; 02 phòng trưng bày, kinh phí 150 triệu đồng"))
                .isEqualTo("05 hội chợ, kinh phí 150 triệu đồng; [rooms:02 phòng trưng bày],"
                        + " [second:kinh phí 150 triệu đồng]");
    }

    @Test
    void equal_quotes_take_equal_words_in_turn_and_share_the_last() {
        quote("a", "3 đề án");
        quote("b", "3 đề án");
        quote("c", "3 đề án");
        assertThat(marked("3 đề án, 3 đề án")).isEqualTo("[a+c:3 đề án], [b:3 đề án]");
    }

    @Test
    void a_quote_that_names_its_line_stands_there() {
        quotes.add(new Quote("a", "3 đề án", null, "Dòng 3"));
        assertThat(marked("3 đề án\n\n3 đề án")).isEqualTo("3 đề án\n\n[a:3 đề án]");
    }

    @Test
    void words_of_the_article_go_before_the_same_words_around_it() {
        quote("inside", "50 tỷ đồng");
        quote("outside", "Bài liên quan");
        MarkedText text = read("50 tỷ đồng\nđầu\n50 tỷ đồng\nBài liên quan", new TextBounds(2, 3));
        assertThat(inShort(text.before())).isEqualTo("50 tỷ đồng");
        assertThat(inShort(text.article())).isEqualTo("đầu\n[inside:50 tỷ đồng]");
        assertThat(inShort(text.after())).isEqualTo("[outside:Bài liên quan]");
        assertThat(text.after().getFirst().number()).isEqualTo(4);
    }

    @Test
    void bounds_beyond_the_file_end_with_it() {
        MarkedText text = read("một\nhai", new TextBounds(2, 9));
        assertThat(inShort(text.before())).isEqualTo("một");
        assertThat(inShort(text.article())).isEqualTo("hai");
        assertThat(text.after()).isEmpty();
        assertThat(inShort(read("một", new TextBounds(5, 9)).article())).isEqualTo("một");
    }

    @Test
    void a_line_of_spaces_of_any_kind_is_blank() {
        assertThat(read("\u00A0 \t\r\n\u00A0.\n").article())
                .extracting(MarkedText.Line::isBlank)
                .containsExactly(true, false, true);
    }

    @Test
    void what_stands_nowhere_is_told_and_so_is_a_quote_of_nothing() {
        quote("lost", "hàng nghìn lao động");
        quote("empty", " \u00A0");
        MarkedText text = read("610 lao động");
        assertThat(text.missing()).containsExactly("lost", "empty");
        assertThat(inShort(text.article())).isEqualTo("610 lao động");
    }

    private void quote(String id, String words) {
        quotes.add(new Quote(id, words, null, null));
    }

    private MarkedText read(String text) {
        return read(text, null);
    }

    private MarkedText read(String text, TextBounds bounds) {
        return MarkedText.of(text, bounds, quotes);
    }

    private String marked(String text) {
        return inShort(read(text).article());
    }

    /** Each marked piece as {@code [ids:words]}, with {@code -} before a quote that began earlier. */
    private static String inShort(List<MarkedText.Line> lines) {
        return lines.stream()
                .map(line ->
                        line.pieces().stream().flatMap(MarkedTextTest::inShort).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> inShort(MarkedText.Piece piece) {
        if (piece.of().isEmpty()) {
            return Stream.of(piece.text());
        }
        String begun = piece.beginning().isEmpty() ? "-" : "";
        return Stream.of("[" + begun + String.join("+", piece.of()) + ":" + piece.text() + "]");
    }
}
