package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** What goes over the wire to a server that knows no more of S3 than it has to. */
class BucketClientTests {

    private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();
    private final Map<String, String> encodings = new ConcurrentHashMap<>();
    private volatile String signed = "";

    /** s3rver 3.7, for one, keeps the signatures between the parts as if they belonged to the file. */
    @ParameterizedTest
    @ValueSource(ints = {1, 36, 300_000})
    void is_the_file_and_nothing_between_its_parts(int size) throws IOException {
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) content[i] = (byte) i;
        put(content);
        assertThat(bodies).containsOnlyKeys("/leanout/attachments/a/b");
        assertThat(bodies.get("/leanout/attachments/a/b")).isEqualTo(content);
        assertThat(encodings.values()).containsExactly("none");
    }

    @Test
    void is_signed_as_a_whole() throws IOException {
        put("Here".getBytes(StandardCharsets.UTF_8));
        assertThat(signed).startsWith("AWS4-HMAC-SHA256").contains("x-amz-content-sha256");
    }

    private void put(byte[] content) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            bodies.put(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestBody().readAllBytes());
            String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
            encodings.put(exchange.getRequestURI().getPath(), encoding == null ? "none" : encoding);
            signed = exchange.getRequestHeaders().getFirst("Authorization");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        var endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
        var settings = new BucketSettings("leanout", endpoint, "us-east-1", "key", "secret", "attachments/");
        try (S3Client client = AttachmentConfiguration.client(settings)) {
            client.putObject(it -> it.bucket("leanout").key("attachments/a/b"), RequestBody.fromBytes(content));
        } finally {
            server.stop(0);
        }
    }
}
