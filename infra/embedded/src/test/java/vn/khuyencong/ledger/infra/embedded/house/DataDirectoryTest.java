package vn.khuyencong.ledger.infra.embedded.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;
import vn.khuyencong.ledger.infra.embedded.house.DataDirectory.Books;
import vn.khuyencong.ledger.infra.embedded.house.DataDirectory.WrongBooks;

class DataDirectoryTest {
    @TempDir
    private Path directory;

    static Stream<Arguments> pairs() {
        return Stream.of(Books.values())
                .flatMap(mine -> Stream.of(Books.values())
                        .filter(other -> other != mine)
                        .map(other -> Arguments.of(mine, other)));
    }

    @ParameterizedTest
    @EnumSource(Books.class)
    void books_are_opened_again_by_those_who_began_them(Books mine) throws Exception {
        begin(mine);
        assertThat(DataDirectory.open(directory, mine).root()).isEqualTo(directory);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void books_are_refused_to_everybody_else_and_stay_whose_they_are(Books mine, Books other) throws Exception {
        begin(mine);
        assertThatThrownBy(() -> DataDirectory.open(directory, other))
                .isInstanceOf(WrongBooks.class)
                .hasMessage(directory + " holds " + mine + " and is not opened for " + other);
        assertThat(Books.in(directory)).isEqualTo(mine);
    }

    @ParameterizedTest
    @EnumSource(
            value = Books.class,
            names = {"DEMO", "EXAMPLE"})
    void a_mark_alone_keeps_the_place_of_books_that_were_cut_off_before_their_first_event(Books mine) {
        DataDirectory.open(directory, mine);
        assertThatThrownBy(() -> DataDirectory.open(directory, Books.REAL)).isInstanceOf(WrongBooks.class);
    }

    @Test
    void the_profile_says_which_books_are_wanted_and_the_example_is_a_demonstration_too() {
        assertThat(Books.of(profiles())).isEqualTo(Books.REAL);
        assertThat(Books.of(profiles("demo"))).isEqualTo(Books.DEMO);
        assertThat(Books.of(profiles("example", "demo"))).isEqualTo(Books.EXAMPLE);
    }

    private void begin(Books books) throws Exception {
        DataDirectory.open(directory, books);
        Files.createFile(directory.resolve("events.db"));
    }

    private static MockEnvironment profiles(String... active) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(active);
        return environment;
    }
}
