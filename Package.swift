// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let numerics: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")

let package = Package(
    name: "selaras",
    products: [
        .library(name: "Vocabulary", targets: ["Vocabulary"]),
        .library(name: "Performance", targets: ["Performance"]),
        .library(name: "Forecast", targets: ["Forecast"]),
        .library(name: "Statistics", targets: ["Statistics"]),
        .library(name: "SocialChoice", targets: ["SocialChoice"]),
        .library(name: "MultiCriteria", targets: ["MultiCriteria"]),
        .library(name: "Agreement", targets: ["Agreement"]),
        .library(name: "OpinionGroups", targets: ["OpinionGroups"]),
        .library(name: "Portfolio", targets: ["Portfolio"]),
        .library(name: "Breakout", targets: ["Breakout"]),
        .library(name: "Alignment", targets: ["Alignment"]),
        .library(name: "Ledger", targets: ["Ledger"]),
        .library(name: "Credentials", targets: ["Credentials"]),
        .library(name: "Standing", targets: ["Standing"]),
        .library(name: "Reminders", targets: ["Reminders"]),
        .executable(name: "selaras", targets: ["App"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-numerics.git", from: "1.1.1"),
        .package(url: "https://github.com/attaswift/BigInt.git", from: "6.0.1"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.1"),
    ],
    targets: [
        // C libraries that Debian keeps, and the files the binary carries.
        .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
        .target(name: "CAssets", exclude: ["files"]),

        // Pure: values in, values out.
        .target(name: "Vocabulary", swiftSettings: strict),
        .target(name: "Statistics", dependencies: [numerics], swiftSettings: strict),
        .target(
            name: "Forecast", dependencies: ["Statistics", numerics], swiftSettings: strict),
        .target(
            name: "SocialChoice", dependencies: ["Vocabulary", "Statistics", numerics, bigInt],
            swiftSettings: strict),
        .target(
            name: "MultiCriteria", dependencies: ["Vocabulary", "Statistics", numerics],
            swiftSettings: strict),
        .target(
            name: "Agreement", dependencies: ["Vocabulary", "Statistics", numerics],
            swiftSettings: strict),
        .target(
            name: "OpinionGroups", dependencies: ["Vocabulary", "Statistics", numerics],
            swiftSettings: strict),
        .target(
            name: "Portfolio", dependencies: ["Vocabulary", "Statistics"], swiftSettings: strict),
        .target(
            name: "Breakout", dependencies: ["Vocabulary", "Statistics"], swiftSettings: strict),
        .target(
            name: "Alignment", dependencies: ["Vocabulary", "Statistics", numerics],
            swiftSettings: strict),
        .target(
            name: "Performance", dependencies: ["Vocabulary", "Forecast"], swiftSettings: strict),
        .target(name: "Ledger", dependencies: ["Vocabulary", "CSodium"], swiftSettings: strict),
        .target(
            name: "Credentials",
            dependencies: [
                "Vocabulary", "CSodium", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(
            name: "Proceedings",
            dependencies: ["Vocabulary", "Forecast", "Performance", "Ledger", "Standing"],
            swiftSettings: strict),
        .target(name: "Standing", dependencies: ["Vocabulary"], swiftSettings: strict),
        .target(
            name: "Reminders", dependencies: ["Vocabulary", "Standing", "Performance"],
            swiftSettings: strict),

        // An agency's figures on their way into the record: entry sheets, checks, verification.
        .target(
            name: "Reporting", dependencies: ["Vocabulary", "Forecast", "Performance", "Standing"],
            swiftSettings: strict),

        // Bytes ↔ values.
        .target(
            name: "Interchange",
            dependencies: [
                "Vocabulary", "Forecast", "Performance", "CSodium", "CZip", "CExpat",
                "CXlsxWriter", "CAssets",
            ],
            swiftSettings: strict),

        // Kernels by name, on documents: `selaras kernel`, `selaras conformance`.
        .target(
            name: "Conformance",
            dependencies: [
                "Vocabulary", "Statistics", "Forecast", "Performance", "SocialChoice",
                "MultiCriteria", "Agreement", "OpinionGroups", "Portfolio", "Breakout",
                "Alignment", bigInt,
            ],
            swiftSettings: strict),

        // The shell.
        .target(
            name: "Storage",
            dependencies: [
                "Vocabulary", "Forecast", "Performance", "Ledger", "Proceedings", "Standing",
                "Credentials", grdb, sqlite,
            ],
            swiftSettings: strict),
        // Reminders on their way: planned from the record, sent once.
        .target(
            name: "Correspondence",
            dependencies: [
                "Vocabulary", "Performance", "Ledger", "Proceedings", "Standing", "Reminders",
                "Interchange", "Storage", "CAssets",
            ],
            swiftSettings: strict),
        .target(
            name: "SingleSignOn",
            dependencies: [
                "Vocabulary", "Standing", "CSodium",
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                "Vocabulary", "Forecast", "Performance", "Ledger", "Proceedings", "Interchange",
                "Storage", "Credentials", "Standing", "SingleSignOn", "Reporting", "CAssets",
                "Correspondence", "Reminders", "CZlib", "CQREncode", hummingbird,
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "App",
            dependencies: [
                "Vocabulary", "Forecast", "Performance", "Ledger", "Proceedings", "Interchange",
                "Storage", "Correspondence", "Reminders", "Reporting", "Web", "Conformance",
                "Credentials", "Standing", "SingleSignOn",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),

        .executableTarget(
            name: "EvaluationBenchmark", dependencies: ["Performance", "Vocabulary"],
            path: "Benchmarks/Evaluation", exclude: ["peers.py", "run"], swiftSettings: strict),

        // The record: its tests and what they share.
        .testTarget(
            name: "LedgerTests", dependencies: ["Vocabulary", "Ledger"], swiftSettings: strict),
        .testTarget(
            name: "CredentialsTests", dependencies: ["Vocabulary", "Credentials"],
            swiftSettings: strict),
        .testTarget(
            name: "ProceedingsTests",
            dependencies: [
                "Vocabulary", "Forecast", "Performance", "Ledger", "Proceedings", "Standing",
                "RecordFixtures",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Vocabulary", "Forecast", "Performance", "Ledger", "Proceedings", "Standing",
                "Credentials", "Storage", "RecordFixtures", "StorageCrashHelper", grdb,
            ],
            swiftSettings: strict),
        // What the record's tests and benchmark share.
        .target(
            name: "RecordFixtures",
            dependencies: [
                "Vocabulary", "Forecast", "Performance", "Ledger", "Proceedings", "Standing",
            ],
            path: "Tests/RecordFixtures", swiftSettings: strict),
        // Imports in a process that a test can kill.
        .executableTarget(
            name: "StorageCrashHelper",
            dependencies: [
                "Vocabulary", "Performance", "Ledger", "Proceedings", "Storage", "RecordFixtures",
            ],
            path: "Tests/StorageCrashHelper", swiftSettings: strict),
        .executableTarget(
            name: "StorageBenchmark",
            dependencies: [
                "Vocabulary", "Performance", "Ledger", "Proceedings", "Storage", "RecordFixtures",
            ],
            path: "Benchmarks/Storage", exclude: ["peer.py", "run"], swiftSettings: strict),
        .executableTarget(
            name: "InterchangeBenchmark",
            dependencies: ["Interchange", "Performance", "Vocabulary"],
            path: "Benchmarks/Interchange", exclude: ["run", "peers.py"], swiftSettings: strict),

        .testTarget(
            name: "PerformanceTests",
            dependencies: ["Performance", "Forecast", "OracleSupport", "Vocabulary"],
            resources: [.copy("Cases")], swiftSettings: strict),
        // Timed beside its peer; `make bench`.
        .executableTarget(
            name: "ForecastBenchmark", dependencies: ["Forecast"], path: "Benchmarks/Forecast",
            exclude: [
                "run", "peer.py", "calibration.py", "cells.py", "requirements.txt", "scoring.py",
            ],
            swiftSettings: strict),

        .executableTarget(
            name: "KernelBenchmark",
            dependencies: [
                "Statistics", "Forecast", "SocialChoice", "MultiCriteria", "Agreement",
                "OpinionGroups", "Portfolio", "Breakout", "Alignment",
            ],
            path: "Benchmarks/Kernels", exclude: ["run", "peers", "report.py"],
            swiftSettings: strict),

        // The kernels: oracle cases, published examples, properties.
        .target(name: "OracleSupport", path: "Tests/OracleSupport", swiftSettings: strict),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics"], swiftSettings: strict),
        .testTarget(
            name: "SocialChoiceTests",
            dependencies: ["SocialChoice", "OracleSupport", "Statistics", "Vocabulary", bigInt],
            resources: [.copy("Cases")], swiftSettings: strict),
        .testTarget(
            name: "MultiCriteriaTests",
            dependencies: ["MultiCriteria", "OracleSupport", "Statistics", "Vocabulary"],
            resources: [.copy("Cases")], swiftSettings: strict),
        .testTarget(
            name: "AgreementTests",
            dependencies: ["Agreement", "OracleSupport", "Statistics", "Vocabulary"],
            resources: [.copy("Cases")], swiftSettings: strict),
        .testTarget(
            name: "OpinionGroupsTests",
            dependencies: ["OpinionGroups", "OracleSupport", "Statistics", "Vocabulary"],
            resources: [.copy("Cases")], swiftSettings: strict),
        .testTarget(
            name: "PortfolioTests",
            dependencies: ["Portfolio", "OracleSupport", "Statistics", "Vocabulary"],
            resources: [.copy("Cases")], swiftSettings: strict),
        .testTarget(
            name: "BreakoutTests", dependencies: ["Breakout", "Statistics", "Vocabulary"],
            swiftSettings: strict),
        .testTarget(
            name: "AlignmentTests",
            dependencies: ["Alignment", "OracleSupport", "Statistics", "Vocabulary"],
            resources: [.copy("Cases")], swiftSettings: strict),
        .testTarget(
            name: "ConformanceTests", dependencies: ["Conformance", "Statistics", "Vocabulary"],
            swiftSettings: strict),

        .testTarget(
            name: "StandingTests", dependencies: ["Standing", "Vocabulary"],
            swiftSettings: strict),
        .testTarget(
            name: "RemindersTests",
            dependencies: ["Reminders", "Standing", "Performance", "Vocabulary"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportingTests",
            dependencies: ["Reporting", "Vocabulary", "Forecast", "Performance", "Standing"],
            swiftSettings: strict),
        .testTarget(
            name: "CorrespondenceTests",
            dependencies: [
                "Correspondence", "Interchange", "Ledger", "Performance", "Proceedings",
                "Reminders", "Standing", "Storage", "Vocabulary",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "NoticesTests", dependencies: ["Interchange", "Vocabulary"],
            swiftSettings: strict),
        .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"], swiftSettings: strict),
        .testTarget(
            name: "ForecastTests", dependencies: ["Forecast", "OracleSupport", "Statistics"],
            resources: [.copy("Cases")],
            swiftSettings: strict),
        .testTarget(
            name: "SingleSignOnTests",
            dependencies: [
                "SingleSignOn", "Vocabulary", "Standing",
                .product(name: "JWTKit", package: "jwt-kit"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Forecast", "Performance", "Vocabulary", "Interchange", "Ledger", "Storage",
                "Credentials", "Standing", "Proceedings",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "TypesettingTests", dependencies: ["Interchange", "Performance", "Vocabulary"],
            swiftSettings: strict),
        // Hostile bytes for every parser; `make fuzz`.
        .executableTarget(
            name: "Fuzz", dependencies: ["Vocabulary", "Ledger", "Interchange", "Conformance"],
            path: "Tests/Fuzz",
            exclude: ["run", "corpus"], swiftSettings: strict),
        .testTarget(
            name: "TidyTests", dependencies: ["Vocabulary", "Performance"], swiftSettings: strict),
        .testTarget(
            name: "InterchangeTests",
            dependencies: ["Interchange", "Performance", "Vocabulary", "CZip"],
            swiftSettings: strict),
    ]
)
