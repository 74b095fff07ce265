package org.leanout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What templates may hold: no text of their own, no script, no style, and nothing unescaped. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern CODE = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9.]*)[(}]");

    /** Marks between two printed things; everything else that can be read is a message. */
    private static final Pattern MARKS = Pattern.compile("[\\s·,:/→()–-]*");

    @Test
    void hold_no_text_of_their_own() throws IOException {
        assertThat(templates().flatMap(TemplateTests::literals)).isEmpty();
    }

    @Test
    void hold_no_inline_script_or_style() throws IOException {
        assertThat(
                        templates()
                                .filter(
                                        template -> read(template)
                                                .matches(
                                                        "(?s).*(<script(?![^>]*th:src)|<style| style=| th:style=| on[a-z]+=|javascript:).*")))
                .isEmpty();
    }

    @Test
    void print_unescaped_only_what_was_sanitised() throws IOException {
        List<String> unescaped = templates()
                .flatMap(template -> Pattern.compile("th:utext=\"[^\"]*\"|\\[\\([^)]*\\)]")
                        .matcher(read(template))
                        .results()
                        .map(MatchResult::group))
                .filter(use -> !use.matches("th:utext=\"\\$\\{[^}]*\\.html(\\(\\))?}\""))
                .toList();
        assertThat(unescaped).isEmpty();
    }

    /** Thymeleaf replaces a tag before it looks at anything else on it: a condition there would never be asked. */
    @Test
    void ask_no_condition_on_a_tag_that_is_replaced() throws IOException {
        assertThat(templates()
                        .flatMap(template -> elements(template)
                                .filter(element -> element.hasAttr("th:replace"))
                                .filter(element -> element.hasAttr("th:if")
                                        || element.hasAttr("th:unless")
                                        || element.hasAttr("th:each")
                                        || element.hasAttr("th:with"))
                                .map(element -> template + ": " + element.attr("th:replace"))))
                .isEmpty();
    }

    @Test
    void name_only_messages_that_exist() throws IOException {
        Properties messages = messages();
        assertThat(templates()
                        .flatMap(template ->
                                CODE.matcher(read(template)).results().map(found -> found.group(1))))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(messages).containsKey(code));
    }

    @Test
    void have_a_sentence_for_everything_that_is_done() throws IOException {
        Properties messages = messages();
        Pattern done = Pattern.compile("addFlashAttribute\\(\\s*\"done\",\\s*\"([^\"]+)\"\\)");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile)
                            .flatMap(source -> done.matcher(read(source)).results())
                            .map(found -> "done." + found.group(1)))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(code -> assertThat(messages).containsKey(code));
        }
    }

    @Test
    void have_each_message_once() throws IOException {
        TreeSet<String> seen = new TreeSet<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            List<String> twice = files.flatMap(file -> read(file).lines())
                    .filter(line -> line.matches("[A-Za-z][^= ]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .filter(code -> !seen.add(code))
                    .toList();
            assertThat(twice).isEmpty();
        }
    }

    private static Stream<String> literals(Path template) {
        return elements(template).flatMap(element -> texts(element).map(text -> template + ": " + text));
    }

    private static Stream<Element> elements(Path template) {
        return Jsoup.parse(read(template), "", Parser.xmlParser()).select("*").stream();
    }

    private static Stream<String> texts(Element element) {
        return element.textNodes().stream()
                .map(TextNode::text)
                .filter(text -> !MARKS.matcher(text).matches());
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList())
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    messages.load(reader);
                }
        }
        return messages;
    }

    private static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
