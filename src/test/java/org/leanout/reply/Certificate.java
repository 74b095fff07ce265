package org.leanout.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that nobody trusts but these tests, made by the JDK's own tool. */
record Certificate(Path store, Path pem) {

    static final String PASSWORD = "changeit";

    static Certificate of(String host, Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve(host + ".p12");
        Path pem = folder.resolve(host + ".pem");
        String[] key = {"-genkeypair", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "SAN=dns:" + host};
        keytool(host, store, key);
        keytool(host, store, "-exportcert", "-rfc", "-file", pem.toString());
        assertThat(Files.size(pem)).isPositive();
        return new Certificate(store, pem);
    }

    /** The setting that makes it trusted, as the bundle {@code mail}. */
    String trusted() {
        return "spring.ssl.bundle.pem.mail.truststore.certificate=file:" + pem;
    }

    /** What a server shows it with. */
    SSLContext context() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(store)) {
            keys.load(stored, PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String host, Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("-alias", host, "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .inheritIO()
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
